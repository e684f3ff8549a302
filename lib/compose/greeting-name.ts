import { fold } from '../check/fold.ts';
import { tokenise } from '../check/tokens.ts';
import { checkedLanguages, isChecked } from '../languages/checked.ts';
import { firstNamesIn } from '../languages/first-names.ts';
import { inCyrillic } from '../languages/ru/latin-names.ts';
import { patronymic, surname } from '../languages/ru/name-endings.ts';
import { type Formality, type Language, type Sector, strictSectors } from '../schema/ids.ts';
import { cueBook, cueLanguages } from '../triage/cue-book.ts';
import { isDoubleName, isNobody } from './author-names.ts';
import { nameInNickname } from './nickname.ts';
import { phrasebookOf } from './phrasebook.ts';

/** One to three words of letters, each with one capital, or initials: what a person's name looks like. */
const personal = /^\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?(?:\s+\p{Lu}(?:[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?|\.?)){0,2}$/u;
const initial = /^\p{Lu}\.?$/u;
const longest = 24;

const known = (word: string): boolean => checkedLanguages.some((lang) => firstNamesIn(lang).has(fold(word)));

function insults(author: string): boolean {
  // After a first name stands a surname, and many German surnames are adjectives: "Anna Klein".
  const surnamed = known(author.split(/\s+/)[0] ?? '');
  return cueLanguages.some((language) => {
    const book = cueBook(language);
    const tokens = tokenise(author, language);
    return (
      book !== null &&
      (book.grounds(tokens).size > 0 || book.stances(tokens).has('insult') || (!surnamed && book.mood(tokens).size > 0))
    );
  });
}

/** Of "Иванова Мария Сергеевна" what one says aloud, with «ты» without the patronymic; null when the first name cannot be told. */
function spokenName(words: readonly string[], formality: Formality): string | null {
  const whole = words.filter((word) => !word.endsWith('.') && !initial.test(word));
  const father = whole.find((word) => patronymic.test(word));
  const first =
    whole.find((word) => word !== father && known(word)) ??
    whole.find((word) => word !== father && !surname.test(word));
  if (!first) return null;
  const next = whole[whole.indexOf(first) + 1];
  if (next === undefined) return first;
  return (next === father && formality === 'formal') || isDoubleName(first, next) ? `${first} ${next}` : first;
}

const two =
  /^(\p{Lu}\p{Ll}+)[\s_]*(?:[&+]|[\s_](?:and|und|och|y|e|и)[\s_])[\s_]*(\p{Lu}\p{Ll}+)(?:[\s_.]+\p{Lu}[\p{Ll}.]*)?$/u;

/** "Roger and Lin", where the reply speaks to two as it does to one; Spanish does not, nor does anybody who is familiar but the English. */
function namesOfTwo(shown: string, lang: Language, formality: Formality): string | null {
  const [, one = '', other = ''] = two.exec(shown) ?? [];
  const speaksToTwo = lang === 'en' || (formality === 'formal' && lang !== 'es');
  if (!speaksToTwo || !isChecked(lang) || !known(one) || !known(other)) return null;
  const names = [one, other].map((name) => (lang === 'ru' ? (inCyrillic(name) ?? name) : name));
  const isWritable = lang === 'ru' || names.every((name) => /^\p{Script=Latin}+$/u.test(name));
  return isWritable && names.join('').length <= longest ? names.join(phrasebookOf(lang).and.last) : null;
}

/**
 * The name to greet with: only what is shown, only where it is a person's name, never in a strict sector.
 * Markup, insults, more than a line, nicknames that begin with no first name, and names in an alphabet that the reply does not use give null.
 */
export function greetingName(
  author: string | null | undefined,
  lang: Language,
  sector: Sector,
  formality: Formality,
): string | null {
  const shown = author?.trim() ?? '';
  if (strictSectors.has(sector) || shown.length > longest * 2 || /[\r\n]/.test(shown)) return null;
  const couple = namesOfTwo(shown, lang, formality);
  if (couple) return couple;
  if (!personal.test(shown)) {
    const said = shown.split(/[\s_.]+/).filter(Boolean);
    return isChecked(lang) && !said.some(isNobody) && !insults(said.join(' ')) ? nameInNickname(shown, lang) : null;
  }
  const words = shown.split(/\s+/);
  if (words.some(isNobody) || insults(shown)) return null;
  const name = spokenName(words, formality);
  if (!name || name.length < 2 || name.length > longest) return null;
  const cyrillic = /\p{Script=Cyrillic}/u.test(name);
  const latin = /^[\p{Script=Latin}\s'’-]+$/u.test(name);
  if (!(lang === 'ru' ? cyrillic || latin : latin)) return null;
  // An unknown single word in Cyrillic is as often a nickname ("Котик") as a name.
  if (cyrillic) return words.length === 1 && !known(name) ? null : name;
  return lang === 'ru' ? (inCyrillic(name) ?? name) : name;
}
