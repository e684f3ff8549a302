import type { Lexicon } from '../check/matcher.ts';
import { lexicon as deLexicon } from '../languages/de/lexicon.ts';
import { promises as de } from '../languages/de/promises.ts';
import { lexicon as enLexicon } from '../languages/en/lexicon.ts';
import { promises as en } from '../languages/en/promises.ts';
import { lexicon as esLexicon } from '../languages/es/lexicon.ts';
import { promises as es } from '../languages/es/promises.ts';
import { lexicon as ruLexicon } from '../languages/ru/lexicon.ts';
import { promises as ru } from '../languages/ru/promises.ts';
import { lexicon as svLexicon } from '../languages/sv/lexicon.ts';
import { promises as sv } from '../languages/sv/promises.ts';
import type { Deed } from '../schema/follow-up.ts';
import { type Language, mainTag } from '../schema/ids.ts';

/** Ways to say something, with `|` between them. */
type Ways = string;

/** How a language names days and times. In small letters, ё as е. */
export type DateWords = {
  /** From Monday on. */
  weekdays: readonly [Ways, Ways, Ways, Ways, Ways, Ways, Ways];
  /** From January on. */
  months: readonly Ways[];
  numbers: Readonly<Record<string, number>>;
  units: Record<'hour' | 'day' | 'workday' | 'week' | 'month', Ways>;
  /** What makes a day a deadline: "by". */
  by: Ways;
  /** What may as well name the day of what happened: "on". */
  on: Ways;
  /** Before a weekday: the one of the week after this. */
  next: Ways;
  /** Before a number of units: "within", "in". */
  within: Ways;
  /** Days from today; the longer ways first. */
  near: readonly (readonly [days: number, ways: Ways])[];
  periods: Record<'this-week' | 'next-week' | 'this-month' | 'next-month' | 'before-weekend' | 'after-weekend', Ways>;
  /** Written with `{day}`, `{month}`, `{year}`; what may be missing ends with `?`. */
  dates: readonly string[];
  /** Between a promise and a day: the day is that of what happened. */
  event: Ways;
};

/** What a language says when it promises. Phrases as lib/check/pattern.ts describes them, one a line. */
export type PromiseWords = {
  deeds: Record<Deed, string>;
  /** Hopes, habits and pleasantries that look like a promise. */
  innocent: string;
  /** A sentence with these promises nothing by itself: it holds for ever, or waits for the reader to do something. */
  idle: string;
  dates: DateWords;
};

const written: Record<string, { words: PromiseWords; lexicon: Lexicon }> = {
  en: { words: en, lexicon: enLexicon },
  ru: { words: ru, lexicon: ruLexicon },
  sv: { words: sv, lexicon: svLexicon },
  es: { words: es, lexicon: esLexicon },
  de: { words: de, lexicon: deLexicon },
};

/** Null where the language is not among ours. */
export const promiseWordsIn = (language: Language) => written[mainTag(language)] ?? null;
