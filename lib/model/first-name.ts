import { fold } from '../check/fold.ts';
import { firstNamesIn, russianNames } from '../languages/first-names.ts';
import { nameForms } from '../languages/ru/name-forms.ts';

const undeclined = ['en', 'de', 'es', 'sv'] as const;
let declined: Map<string, string> | undefined;

/** Every case form of the Russian names, folded, with the nominative as it is written. */
function russianForms(): Map<string, string> {
  declined ??= new Map(
    russianNames().flatMap(({ name, gender }) => {
      const written = name.slice(0, 1).toUpperCase() + name.slice(1);
      const forms = Object.values(nameForms(written, gender) ?? { nominative: written });
      return forms.map((form) => [fold(form), written] as const);
    }),
  );
  return declined;
}

/** The first name that a word is, in its basic form and in any of our languages; null where it is none that we know. */
export function firstNameOf(word: string): string | null {
  const folded = fold(word);
  const nominative = russianForms().get(folded);
  if (nominative) return nominative;
  const bare = folded.replace(/['’]s$/, '');
  for (const form of [bare, bare.replace(/s$/, '')]) {
    if (undeclined.some((lang) => firstNamesIn(lang).has(form))) return word.slice(0, form.length);
  }
  return null;
}

/** Whether a word is a first name in a genitive with `s`, after which somebody's thing is named and no surname. */
export const owns = (word: string): boolean => `${firstNameOf(word)}s` === word.replace(/['’]s$/, 's');
