import type { Match } from '../check/matcher.ts';
import { breaks } from '../check/sentence-breaks.ts';
import type { Token } from '../check/tokens.ts';
import { type CheckedLanguage, isChecked } from '../languages/checked.ts';
import { aCue, type Named } from './named-subjects.ts';
import { overlap } from './places.ts';
import { formOf, type PredicateBook, predicateBook, type Said } from './predicates.ts';

/** What a review tells of a thing, as a clause that can follow "that" in its language: "the ribs were dry". `otherwise`: the same in other words, where we have such; `joins`: its part where several say that something was not there; `at`: the words that say it. */
export type Telling = {
  language: CheckedLanguage;
  said: string;
  otherwise: string | null;
  joins: string | null;
  mood: 'good' | 'bad';
  at: Match;
};

/** A predicate where a review has it. */
type Found = { said: Said; at: Match };

/** The most words of one predicate, of degrees before it, and back to a word that says it was not so. */
const [longest, mostDegrees, reach] = [4, 3, 3];

const isBound = (tokens: readonly Token[], at: number): boolean => tokens[at]?.before === breaks.none;

/** The predicate that begins at a place, the longest that `said` knows. */
function predicateAt(
  tokens: readonly Token[],
  from: number,
  said: (name: string) => Said | undefined,
): Found | undefined {
  let name = '';
  let found: Found | undefined;
  for (let at = from; at < from + longest && isBound(tokens, at); at++) {
    name = name ? `${name} ${tokens[at]?.form}` : (tokens[at]?.form ?? '');
    const known = said(name);
    if (known) found = { said: known, at: { first: from, last: at } };
  }
  return found;
}

/** "If the ribs were dry", "not like the ribs". */
function isUnsaid(tokens: readonly Token[], first: number, { unless }: PredicateBook): boolean {
  for (let at = first; at > Math.max(0, first - reach) && isBound(tokens, at); at--)
    if (unless.has(tokens[at - 1]?.form ?? '')) return true;
  return false;
}

/** Of "the view from the room was stunning" the room is not the subject. */
function isWithin(tokens: readonly Token[], first: number, { within }: PredicateBook): boolean {
  if (!isBound(tokens, first)) return false;
  const [before, earlier] = [tokens[first - 1], tokens[first - 2]];
  return within.has(before?.form ?? '') || (isBound(tokens, first - 1) && within.has(earlier?.form ?? ''));
}

/** What is said of the thing at a place, behind it or right before it. */
function predicateOf(
  { first, last }: Match,
  { subject }: Named,
  mood: Telling['mood'],
  tokens: readonly Token[],
  book: PredicateBook,
): Found | undefined {
  const judged = (name: string) => book.said(mood === 'bad' ? 'faults' : 'merits', subject, name);
  if (!isWithin(tokens, first, book)) {
    const did = mood === 'bad' && predicateAt(tokens, last + 1, (name) => book.said('failings', subject, name));
    if (did) return did;
    const isLinked = isBound(tokens, last + 1) && book.links.has(tokens[last + 1]?.form ?? '');
    const from = last + (isLinked ? 2 : 1);
    for (let at = from; at <= from + mostDegrees; at++) {
      const was = predicateAt(tokens, at, judged);
      // "Room small, bed hard": without a verb the thought ends with it.
      if (was && (isLinked || book.beside !== 'before' || !isBound(tokens, was.at.last + 1))) return was;
      if (was || !isBound(tokens, at) || !book.degrees.has(tokens[at]?.form ?? '')) break;
    }
  }
  if (book.beside === 'behind' || !isBound(tokens, first)) return undefined;
  const said = judged(tokens[first - 1]?.form ?? '');
  return said && { said, at: { first: first - 1, last: first - 1 } };
}

/** "Was too salty" as "turned out to be too salty". */
function inOtherWords(said: string, { reworded }: PredicateBook): string | null {
  const [verb = '', ...rest] = said.split(' ');
  const other = reworded[verb];
  return other === undefined ? null : [other, ...rest].join(' ');
}

/** Where something is named by a noun that a clause can be about. */
function nounsOf({ subject, thing, places }: Named, tokens: readonly Token[], { nouns }: PredicateBook) {
  if (thing) return places.map((place) => ({ place, is: thing.forms.is ?? '', kind: thing.kind }));
  return places.flatMap(({ first, last }) => {
    for (let at = first; at <= last; at++) {
      const noun = nouns.get(tokens[at]?.form ?? '');
      if (noun?.subject === subject) return [{ place: { first: at, last: at }, is: noun.is, kind: noun.kind }];
    }
    return [];
  });
}

/** "Pizza cold? Never." */
export function isAsked({ last }: Match, tokens: readonly Token[], text: string): boolean {
  let ended = last + 1;
  while (ended < tokens.length && tokens[ended]?.before !== breaks.sentence) ended++;
  return text.slice(tokens[ended - 1]?.end, tokens[ended]?.start).includes('?');
}

/**
 * What a review tells of what it names, on the side on which it names it; null where it says nothing of it that we know.
 * `language`: a main tag; `isToldOf`: whether a place is of here and now.
 */
function tellingOf(
  named: Named,
  tokens: readonly Token[],
  language: string,
  isToldOf: (place: Match) => boolean,
): Telling | null {
  if (!isChecked(language) || named.happening) return null;
  const book = predicateBook(language);
  const sides = named.mood === 'plain' ? (['bad', 'good'] as const) : [named.mood];
  const spoken = nounsOf(named, tokens, book).filter(
    ({ place }) => isToldOf(place) && !isUnsaid(tokens, place.first, book),
  );
  for (const mood of sides)
    for (const { place, is, kind } of spoken) {
      const found = predicateOf(place, named, mood, tokens, book);
      const said = found?.said[formOf(book.agreement, kind, is)];
      if (!said) continue;
      const other = mood === 'bad' ? inOtherWords(said, book) : null;
      return { language, said: `${is} ${said}`, otherwise: other && `${is} ${other}`, joins: null, mood, at: found.at };
    }
  return null;
}

/**
 * Subjects with what is told of them, which judges them where nothing else did; what only its words name is named beside it: "the kettle was slow" tells of no
 * wait. `absent`: things that were not there.
 */
export function withTellings(
  named: readonly Named[],
  tokens: readonly Token[],
  language: string,
  isToldOf: (place: Match) => boolean,
  absent: readonly (Named & { telling: Telling })[],
): (Named & { telling: Telling | null })[] {
  const present = named.map((one) => {
    const telling = tellingOf(one, tokens, language, isToldOf);
    return telling && one.mood === 'plain'
      ? { ...one, telling, mood: telling.mood, weight: aCue }
      : { ...one, telling };
  });
  const isOf = ({ thing }: Named, some: readonly Named[]) =>
    thing !== null && some.some((other) => other.thing === thing);
  const told = [
    ...present.filter((one) => one.telling || !isOf(one, absent)),
    ...absent.filter(
      (one) =>
        !isOf(
          one,
          present.filter(({ telling }) => telling),
        ),
    ),
  ];
  const isWithin = ({ thing, happening, telling, places }: (typeof told)[number]) =>
    !thing &&
    !happening &&
    !telling &&
    places.every((place) => told.some((one) => one.telling && overlap(place, one.telling.at)));
  return told.map((one) => (isWithin(one) ? { ...one, aside: true } : one));
}
