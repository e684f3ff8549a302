import { fold } from '../check/fold.ts';
import type { Match } from '../check/matcher.ts';
import { once } from '../check/once.ts';
import { breaks } from '../check/sentence-breaks.ts';
import type { Token } from '../check/tokens.ts';
import { isChecked } from '../languages/checked.ts';
import { firstNamesIn, russianNames } from '../languages/first-names.ts';
import { type NameForms, nameForms } from '../languages/ru/name-forms.ts';
import { patronymicForms } from '../languages/ru/patronymics.ts';
import type { Language } from '../schema/ids.ts';
import { isNoName } from './no-names.ts';
import type { Tongue } from './review-words.ts';

/** Somebody of the staff as the reviewer named them. `forms` where the name declines. */
export type StaffName = { name: string; forms: NameForms | null; start: number; end: number };

const written = (text: string, { start, end }: Token) => text.slice(start, end);
/** The company's own people, who wrote, and where in the text people are spoken of by their work: "reception". */
type Company = { staff: readonly string[]; author: string | null; posts: readonly Match[] };
const capitalised = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1);

/** «Светлане Юрьевне». */
const bothDeclined = (name: NameForms, father: NameForms): NameForms => ({
  nominative: `${name.nominative} ${father.nominative}`,
  genitive: `${name.genitive} ${father.genitive}`,
  dative: `${name.dative} ${father.dative}`,
  accusative: `${name.accusative} ${father.accusative}`,
  instrumental: `${name.instrumental} ${father.instrumental}`,
});

/** Every case form of some names, folded, with the forms they belong to. */
function caseForms(names: Iterable<{ name: string; gender: 'm' | 'f' }>): Map<string, NameForms> {
  const known = new Map<string, NameForms>();
  for (const { name, gender } of names) {
    const forms = nameForms(name, gender);
    for (const form of forms ? Object.values(forms) : [])
      if (!known.has(fold(form))) known.set(fold(form), forms as NameForms);
  }
  return known;
}

const commonForms = once(() =>
  caseForms(russianNames().map(({ name, gender }) => ({ name: capitalised(name), gender }))),
);
const genders = once(() => new Map(russianNames().map(({ name, gender }) => [fold(name), gender])));

/** The forms that a folded Russian word is one of, as a name of the company's own staff or of anybody. */
function formFinder(staff: readonly string[]): (folded: string) => NameForms | null {
  const own = caseForms(
    staff
      .filter((name) => /^[А-ЯЁ][а-яё]+$/.test(name))
      .map((name) => ({ name, gender: genders().get(fold(name)) ?? (/[ая]$/.test(name) ? 'f' : 'm') })),
  );
  return (folded) => own.get(folded) ?? commonForms().get(folded) ?? null;
}

/** Names as they stand in a list; Russian ones are known by their forms. */
const isListed = (name: string, language: Language): boolean =>
  language !== 'ru' && isChecked(language) && firstNamesIn(language).has(name);

const isNameLike = (word: string) => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word);

/** Whether a name that no list has follows a role: "our waiter Oryen", "my trainer, Oryen, was"; but not "Our Waiter Was", "great driver, Thank you". */
function isNewName(text: string, role: Token, token: Token, next: Token | undefined, tongue: Tongue): boolean {
  const word = written(text, token);
  if (tongue.words.staff.nounsLarge || !isNameLike(word) || isNoName(fold(word), tongue)) return false;
  if (role.capital && role.before !== breaks.sentence) return false;
  const between = text.slice(role.end, token.start);
  return between === ' ' || (between === ', ' && next?.before === breaks.clause);
}

/** "Anna from reception", and not "Florence in Italy" or "Francisco de Goya". */
function worksThere(post: Token | undefined, where: Token | undefined, { words }: Tongue): boolean {
  const { posts, placing, nounsLarge } = words.staff;
  if (post?.before !== breaks.none || !posts.has(post.form)) return false;
  return nounsLarge || !where?.capital || where.before !== breaks.none || !placing.has(post.form);
}

/** "Marcus talked": a word that ends so in fewer letters is another. */
const shortestDeed = 4;
/** Words at most between a name and what its bearer is: "Omar, our night porter". */
const furthestRole = 2;

/** "Omar, the porter, carried them", and not "Emma, a chef" or "Anna, my sister the nurse". */
function isWhoWorks(tokens: readonly Token[], at: number, roles: ReadonlySet<number>, { words }: Tongue): boolean {
  const { anyone, kin, alsoKin } = words.staff;
  if (tokens[at + 1]?.before !== breaks.clause) return false;
  for (let place = at + 1; place <= at + 1 + furthestRole; place++) {
    const token = tokens[place];
    if (!token || (place > at + 1 && token.before !== breaks.none)) return false;
    if (anyone.has(token.form) || kin.has(token.form) || alsoKin.has(token.form)) return false;
    if (roles.has(place)) return true;
  }
  return false;
}

/**
 * Members of staff that the review names. A name counts after a role ("our waiter Daniel"), after thanks, before a deed
 * ("Daniel was"), a post ("Daniel at the desk") or a role ("Daniel, the porter"), with a title, or when the company lists it; the reviewer's own name and a bare
 * capital letter never do.
 */
export function staffNamed(
  text: string,
  tokens: readonly Token[],
  tongue: Tongue,
  { staff, author, posts }: Company,
): StaffName[] {
  const { language, book, words } = tongue;
  const { thanks, kin, alsoWords, deeds, deedEndings, titles, owned, beforePlaces } = words.staff;
  const own = new Set(staff.map((name) => fold(name.split(' ')[0] ?? name)));
  const signed = new Set((author ?? '').split(/\s+/).map(fold));
  const roles = book.staffRoles(tokens).get('role') ?? [];
  const afterRole = new Set(roles.map(({ last }) => last + 1));
  const works = new Set([...roles, ...posts].map(({ first }) => first));
  const atWork = new Set([...roles, ...posts].map(({ last }) => last));
  const formsOf = language === 'ru' ? formFinder(staff) : () => null;
  const endsAsDeed = (form: string) =>
    form.length >= shortestDeed && [...deedEndings].some((ending) => form.endsWith(ending));
  const seen = new Set<string>();
  const isOfKin = (token: Token, at: number) =>
    token.capital && token.before !== breaks.sentence && kin.has(tokens[at - 1]?.form ?? '');
  /** Who is once called the reviewer's own is nobody of the staff: "My husband Anders. Anders left with three suits." */
  const relatives = new Set(tokens.filter(isOfKin).map((token) => fold(written(text, token))));

  return tokens.flatMap((token, at): StaffName[] => {
    // Names are looked up as written: spelling rules of a language turn "Michael" into "Michäl".
    const plain = fold(written(text, token));
    if (!token.capital || signed.has(plain)) return [];
    const forms = formsOf(token.form);
    const listed = own.has(plain) || (forms !== null && own.has(fold(forms.nominative)));
    const isName = listed || forms !== null || isListed(plain, language);
    const before = tokens[at - 1];
    const joined = token.before !== breaks.sentence;
    const title = titles.get(before?.form ?? '');
    const titled = title !== undefined && before?.capital === true && !owned.has(tokens[at - 2]?.form ?? '');
    if (titled && isNameLike(written(text, token)) && !isNoName(plain, tongue)) {
      const name = `${title} ${written(text, token)}`;
      if (seen.has(fold(name))) return [];
      seen.add(fold(name));
      return [{ name, forms: null, start: before.start, end: token.end }];
    }
    // "Our driver Mr Okonkwo": the name follows.
    if (titles.has(token.form)) return [];
    if (isOfKin(token, at) || (relatives.has(plain) && !own.has(plain))) return [];
    if (joined && !listed && !afterRole.has(at) && beforePlaces.has(before?.form ?? '')) return [];
    // "Reception (Leila, I think) phoned round."
    const inBrackets = atWork.has(at - 1) && /^\s*\([^\p{L}]*$/u.test(text.slice(before?.end, token.start));
    // The second word of a name that is no person's: "Bloody Mary".
    const inTitle = joined && before?.capital === true && before.before !== breaks.sentence && at > 1;
    if (
      inTitle &&
      !inBrackets &&
      !listed &&
      !afterRole.has(at) &&
      !isListed(fold(written(text, before)), language) &&
      !thanks.has(before.form)
    )
      return [];
    const next = tokens[at + 1];
    const acts = next !== undefined && next.before === breaks.none && (deeds.has(next.form) || endsAsDeed(next.form));
    const worksAt = isName && !alsoWords.has(token.form) && worksThere(next, tokens[at + 2], tongue);
    const byRole = joined && before && afterRole.has(at) && isNewName(text, before, token, next, tongue);
    const paired = before?.capital === true && text.slice(before.end, token.start) === ' & ';
    const introduced =
      worksAt ||
      (isName && isWhoWorks(tokens, at, works, tongue)) ||
      paired ||
      inBrackets ||
      (joined && (afterRole.has(at) || thanks.has(before?.form ?? ''))) ||
      (!alsoWords.has(token.form) && (language === 'ru' || acts));
    if (!listed && !byRole && !(isName && introduced)) return [];
    const father = forms && next?.before === breaks.none ? patronymicForms(written(text, next)) : null;
    const whole = forms && father ? bothDeclined(forms, father) : forms;
    const name = whole?.nominative ?? written(text, token);
    if (seen.has(fold(name))) return [];
    seen.add(fold(name));
    return [{ name, forms: whole, start: token.start, end: (father ? next : token)?.end ?? token.end }];
  });
}
