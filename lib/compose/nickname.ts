import { fold } from '../check/fold.ts';
import type { CheckedLanguage } from '../languages/checked.ts';
import { firstNamesIn } from '../languages/first-names.ts';

const parts = /[^\p{L}'’-]+|(?<=\p{Ll})(?=\p{Lu})/u;
const asName = /^\p{Lu}\p{Ll}+$/u;
/** Markup, addresses and firms are no nicknames. */
const foreign = /[<>@{}&]/;

/** Of "Leni_on_tour", "Wilma 🌸", "FionaMcA" the first name that it begins with; null where it begins with none that `lang` knows, or names two people. */
export function nameInNickname(nickname: string, lang: CheckedLanguage): string | null {
  const [first, ...others] = nickname.split(parts).filter(Boolean);
  const isName = (word: string) => firstNamesIn(lang).has(fold(word));
  if (!first || foreign.test(nickname) || !asName.test(first) || !isName(first) || others.some(isName)) return null;
  return first;
}
