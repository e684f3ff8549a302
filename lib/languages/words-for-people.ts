import { mends as englishMends } from './en/mends.ts';
import { reasons as englishReasons } from './en/reasons.ts';
import { mends as russianMends } from './ru/mends.ts';
import { reasons as russianReasons } from './ru/reasons.ts';

/** By rule id: a sentence that may stand where the flagged one stood; empty where it should simply go. */
type Mends = Readonly<Record<string, string>>;
/** By rule id: why it is flagged, in one line. */
type Reasons = Readonly<Record<string, string>>;

const mends: Record<string, Mends> = { en: englishMends, ru: russianMends };
const reasons: Record<string, Reasons> = { en: englishReasons, ru: russianReasons };

/** Safer wordings in the reply's language, or undefined where we do not speak it. */
export function mendsIn(lang: string): Mends | undefined {
  return mends[lang.split('-')[0] ?? lang];
}

/** Reasons in the interface's language, English where we have none. */
export function reasonsIn(ui: string): Reasons {
  return reasons[ui.split('-')[0] ?? ui] ?? englishReasons;
}
