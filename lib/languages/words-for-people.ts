import { mainTag } from '#lib/schema/ids.ts';
import { isChecked } from './checked.ts';
import { writingOf } from './writings.ts';

type ByRule = Readonly<Record<string, string>>;

/** Safer wordings in the reply's language, or undefined where we do not speak it. */
export function mendsIn(lang: string): ByRule | undefined {
  const ours = mainTag(lang);
  return isChecked(ours) ? writingOf(ours, 'mends') : undefined;
}

/** Reasons in the interface's language, as far as we have any. */
export function reasonsIn(ui: string): ByRule {
  const ours = mainTag(ui);
  return isChecked(ours) ? writingOf(ours, 'reasons') : {};
}

/** Why a rule flags, in the interface's language, else in English. */
export function reasonIn(ui: string, rule: string): string {
  return reasonsIn(ui)[rule] ?? writingOf('en', 'reasons')[rule] ?? rule;
}
