import { breaks, fold, type Token } from '../check/tokens.ts';
import { firstNames as english } from '../languages/en/cues-names.ts';
import { firstNames as russian } from '../languages/ru/cues-names.ts';
import { type NameForms, nameForms } from '../languages/ru/name-forms.ts';
import type { Language } from '../schema/ids.ts';
import type { CueBook } from './cue-book.ts';

/** Somebody of the staff as the reviewer named them. `forms` where the name declines. */
export type StaffName = { name: string; forms: NameForms | null; start: number; end: number };

const written = (text: string, { start, end }: Token) => text.slice(start, end);
const capitalised = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1);

/** Every case form of the Russian names and of the company's own staff, folded, with the forms they belong to. */
function caseForms(staff: readonly string[]): Map<string, NameForms> {
  const known = new Map<string, NameForms>();
  const add = (forms: NameForms | null) => {
    for (const form of forms ? Object.values(forms) : [])
      if (!known.has(fold(form))) known.set(fold(form), forms as NameForms);
  };
  for (const name of staff) {
    const gender = russian.get(fold(name))?.gender ?? (/[ая]$/.test(name) ? 'f' : 'm');
    if (/^[А-ЯЁ][а-яё]+$/.test(name)) add(nameForms(name, gender));
  }
  for (const { name, gender } of russian.values()) add(nameForms(capitalised(name), gender));
  return known;
}

let common: Map<string, NameForms> | undefined;
function formsFor(staff: readonly string[]): Map<string, NameForms> {
  common ??= caseForms([]);
  return staff.length > 0 ? new Map([...common, ...caseForms(staff)]) : common;
}

const thanks: Record<string, ReadonlySet<string>> = {
  en: new Set([
    'thanks',
    'thank',
    'to',
    'shout',
    'you',
    'by',
    'named',
    'called',
    'ask',
    'for',
    'especially',
    'particularly',
    'and',
    'from',
    'with',
  ]),
  ru: new Set([
    'спасибо',
    'благодарю',
    'благодарим',
    'благодарность',
    'отдельное',
    'зовут',
    'имени',
    'особенно',
    'огромное',
    'большое',
    'и',
    'к',
    'у',
    'с',
    'нас',
    'мастеру',
  ]),
};
/** The reviewer's own people, and names that begin a sentence as words. */
const kin = new Set(
  (
    'husband wife son daughter friend friends partner mum mom dad mother father brother sister baby kid boyfriend girlfriend ' +
    'муж мужем мужу жена женой жене жену сын сыном сыну сына дочь дочка дочери дочкой друг другом подруга подругой подруги мама мамой папа папой брат сестра ребенок внук внучка я меня'
  ).split(' '),
);
const alsoWords = new Set(
  'вера любовь слава роза света лев май rose will grace joy faith hope dawn mark pat bill sue rob penny max'.split(' '),
);
const deeds = new Set(
  'was is were are made took went did has the deserves always our at on gave found came told got cut really who and'.split(
    ' ',
  ),
);
/** "Marcus talked", "Priya checked": what somebody did. */
const deed = /\p{L}{2}ed$/u;

/**
 * Members of staff that the review names. A name counts after a role ("our waiter Daniel"), after thanks, before a deed
 * ("Daniel was"), or when the company lists it; the reviewer's own name and a bare capital letter never do.
 */
export function staffNamed(
  text: string,
  tokens: readonly Token[],
  language: Language,
  book: CueBook,
  staff: readonly string[],
  author: string | null,
): StaffName[] {
  const own = new Set(staff.map((name) => fold(name.split(' ')[0] ?? name)));
  const signed = new Set((author ?? '').split(/\s+/).map(fold));
  const afterRole = new Set((book.staffRoles(tokens).get('role') ?? []).map(({ last }) => last + 1));
  const declined = language === 'ru' ? formsFor(staff) : null;
  const seen = new Set<string>();

  return tokens.flatMap((token, at): StaffName[] => {
    if (!token.capital || signed.has(token.form)) return [];
    const forms = declined?.get(token.form) ?? null;
    const listed = own.has(token.form) || (forms !== null && own.has(fold(forms.nominative)));
    const isName = listed || forms !== null || (language === 'en' && english.has(token.form));
    const before = tokens[at - 1];
    const joined = token.before !== breaks.sentence;
    if (joined && kin.has(before?.form ?? '')) return [];
    // The second word of a name that is no person's: "Bloody Mary".
    const inTitle = joined && before?.capital === true && before.before !== breaks.sentence && at > 1;
    if (inTitle && !listed && !afterRole.has(at) && !english.has(before.form) && !thanks[language]?.has(before.form))
      return [];
    const next = tokens[at + 1];
    const acts = next !== undefined && next.before === breaks.none && (deeds.has(next.form) || deed.test(next.form));
    const introduced =
      (joined && (afterRole.has(at) || (thanks[language]?.has(before?.form ?? '') ?? false))) ||
      (!alsoWords.has(token.form) && (language === 'ru' || acts));
    if (!listed && !(isName && introduced)) return [];
    const name = forms?.nominative ?? written(text, token);
    if (seen.has(fold(name))) return [];
    seen.add(fold(name));
    return [{ name, forms, start: token.start, end: token.end }];
  });
}
