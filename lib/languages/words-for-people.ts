import { mainTag } from '#lib/schema/ids.ts';
import { mends as germanMends } from './de/mends.ts';
import { reasons as germanReasons } from './de/reasons.ts';
import { mends as englishMends } from './en/mends.ts';
import { reasons as englishReasons } from './en/reasons.ts';
import { mends as spanishMends } from './es/mends.ts';
import { reasons as spanishReasons } from './es/reasons.ts';
import { mends as russianMends } from './ru/mends.ts';
import { reasons as russianReasons } from './ru/reasons.ts';
import { mends as swedishMends } from './sv/mends.ts';
import { reasons as swedishReasons } from './sv/reasons.ts';

/** By rule id: a sentence that may stand where the flagged one stood; empty where it should simply go. */
type Mends = Readonly<Record<string, string>>;
/** By rule id: why it is flagged, in one line. */
type Reasons = Readonly<Record<string, string>>;

const mends: Record<string, Mends> = {
  en: englishMends,
  ru: russianMends,
  sv: swedishMends,
  es: spanishMends,
  de: germanMends,
};
const reasons: Record<string, Reasons> = {
  en: englishReasons,
  ru: russianReasons,
  sv: swedishReasons,
  es: spanishReasons,
  de: germanReasons,
};

/** Safer wordings in the reply's language, or undefined where we do not speak it. */
export function mendsIn(lang: string): Mends | undefined {
  return mends[mainTag(lang)];
}

/** Reasons in the interface's language, as far as we have any. */
export function reasonsIn(ui: string): Reasons {
  return reasons[mainTag(ui)] ?? {};
}

/** Why a rule flags, in the interface's language, else in English. */
export function reasonIn(ui: string, rule: string): string {
  return reasonsIn(ui)[rule] ?? englishReasons[rule] ?? rule;
}
