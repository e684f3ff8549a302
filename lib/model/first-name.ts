import { fold } from '../check/fold.ts';
import { firstNames as german } from '../languages/de/cues-names.ts';
import { firstNames as english } from '../languages/en/cues-names.ts';
import { firstNames as spanish } from '../languages/es/cues-names.ts';
import { firstNames as russian } from '../languages/ru/cues-names.ts';
import { nameForms } from '../languages/ru/name-forms.ts';
import { firstNames as swedish } from '../languages/sv/cues-names.ts';

const undeclined = [english, german, spanish, swedish];
let declined: Map<string, string> | undefined;

/** Every case form of the Russian names, folded, with the nominative as it is written. */
function russianForms(): Map<string, string> {
  declined ??= new Map(
    [...russian.values()].flatMap(({ name, gender }) => {
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
    if (undeclined.some((names) => names.has(form))) return word.slice(0, form.length);
  }
  return null;
}

/** Whether a word is a first name in a genitive with `s`, after which somebody's thing is named and no surname. */
export const owns = (word: string): boolean => `${firstNameOf(word)}s` === word.replace(/['’]s$/, 's');
