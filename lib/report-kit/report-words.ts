import { report as de } from '../languages/de/report.ts';
import { report as en } from '../languages/en/report.ts';
import { report as es } from '../languages/es/report.ts';
import { report as ru } from '../languages/ru/report.ts';
import { report as sv } from '../languages/sv/report.ts';
import type { ReportableSign } from '../platforms/reports/define.ts';
import { type Language, mainTag } from '../schema/ids.ts';
import type { Ground } from '../triage/cue-book.ts';

/** The sentences of a report in one language, each with a full stop. */
export type ReportWords = {
  /** Before and after what is quoted. */
  quoted: readonly [string, string];
  from: string;
  /** By what of the review is shown. */
  about: { all: string; author: string; none: string };
  says: Record<Ground | ReportableSign, string>;
  under: string;
  ask: string;
  /** Instead of `ask` where the words only hint: that nothing was lived through, or that another business is meant. */
  perhaps: { experience: string; address: string };
};

const written: Record<string, ReportWords> = { en, ru, sv, es, de };

/** Reports are written in these. */
export const reportWordsIn = (language: Language): { lang: Language; words: ReportWords } => {
  const lang = mainTag(language);
  const words = written[lang];
  return words ? { lang, words } : { lang: 'en', words: en };
};
