import type { Match } from '../check/matcher.ts';
import { breaks } from '../check/sentence-breaks.ts';
import type { Token } from '../check/tokens.ts';
import { type CheckedLanguage, isChecked } from '../languages/checked.ts';
import type { Clause } from './clauses.ts';
import type { Subject } from './cue-book.ts';
import type { Happening } from './happenings.ts';
import { aCue, type Named } from './named-subjects.ts';
import { overlap } from './places.ts';
import { type Absence, formOf, predicateBook } from './predicates.ts';
import type { ReviewWords } from './review-words.ts';
import { isFullMark } from './stars.ts';
import type { Telling } from './tellings.ts';
import { isSaidHere, type Thing, thingAt } from './things.ts';
import { isSpokenOf, type Topic, topicOf } from './topics.ts';

/** Of these somebody misses what is not there; nobody misses noise or a queue. */
const missable: ReadonlySet<Topic> = new Set(['food', 'place', 'product', 'app']);
/** So many words before it may say that it was not wanted: "a burger with extra cheese and no onions, please". */
const reach = 3;
/** The most words that say together that there was none: "not a single". */
const longest = 4;

const isBound = (tokens: readonly Token[], at: number): boolean => tokens[at]?.before === breaks.none;

/** What says from a place on that there was none, the most words first, and the last of them. */
function absenceAt(
  tokens: readonly Token[],
  from: number,
  known: ReadonlyMap<string, Absence>,
): { absence: Absence; last: number } | undefined {
  let words = '';
  let found: { absence: Absence; last: number } | undefined;
  for (let at = from; at < from + longest && (at === from || isBound(tokens, at)); at++) {
    words = words ? `${words} ${tokens[at]?.form}` : (tokens[at]?.form ?? '');
    const absence = known.get(words);
    if (absence) found = { absence, last: at };
  }
  return found;
}

/** A thing as the review writes it, without capitals: after a denial its language may want just that form. */
const asWritten = (text: string, tokens: readonly Token[], { first, last }: Match): string =>
  text.slice(tokens[first]?.start, tokens[last]?.end).toLowerCase();

/** What can be missed: a thing, or a noun that names a part of a meal and is no thing of its own. */
type Missed = {
  subject: Subject;
  thing: Thing | null;
  kind: string;
  forms: Readonly<Record<string, string>>;
  last: number;
};
/** Nouns of these stand for something else as well: a "Karte" is a menu or a bank card. */
const ambiguous: ReadonlySet<Subject> = new Set(['menu', 'portion']);

function missedAt(tokens: readonly Token[], at: number, language: CheckedLanguage): Missed | undefined {
  const named = thingAt(tokens, at, language);
  if (named) return { ...named, ...named.thing };
  const noun = predicateBook(language).nouns.get(tokens[at]?.form ?? '');
  if (!noun || topicOf[noun.subject] !== 'food' || ambiguous.has(noun.subject)) return undefined;
  return { subject: noun.subject, thing: null, kind: noun.kind, forms: { is: noun.is }, last: at };
}

/** The clause for what was not there, and the part of it that several such clauses say one after the other; null where it lacks a form. */
function sayAbsent(
  { said, joins, none }: Absence,
  { kind, forms }: Missed,
  written: string,
  language: CheckedLanguage,
) {
  const { agreement } = predicateBook(language);
  const [, article = '', bare = ''] = /^(?:(\S+) )?(.*)$/u.exec(forms.acc ?? forms.is ?? '') ?? [];
  const slots: Record<string, string | undefined> = { ...forms, written, bare, none: none[article] };
  const filled = (text: string) => text.replace(/\{(\w+)\}/gu, (gap, slot: string) => slots[slot] ?? gap);
  const clause = filled(said[formOf(agreement, kind, forms.is ?? '')] ?? said[0] ?? '');
  return clause.includes('{') ? null : { said: clause, joins: joins === null ? null : filled(joins) };
}

/** Happenings that say less of an order than the thing by its name: "part of your order was missing". */
const coarse: ReadonlySet<Happening | 'elsewhere'> = new Set(['forgot-part', 'parts-missing']);
const ordered: ReadonlySet<Topic> = new Set(['food', 'product']);

/** What befell the writer, without what things that were not there tell more closely. */
export function withoutAbsent(
  befell: ReadonlyMap<Happening | 'elsewhere', Match[]>,
  absent: readonly Named[],
): ReadonlyMap<Happening | 'elsewhere', Match[]> {
  const isOrdered = absent.some(({ subject }) => ordered.has(topicOf[subject]));
  return isOrdered ? new Map([...befell].filter(([happening]) => !coarse.has(happening))) : befell;
}

/**
 * Things of which a review says that there were none, "no kettle in the room", with a clause that says it again. Not where it says so gladly, wanted
 * none, says it of elsewhere, or what befell the writer says it already. `isToldOf`: whether a place is of here and now.
 */
export function absentThings(
  { text, sector, stars, tokens, tongue: { language }, clauses }: ReviewWords,
  isToldOf: (place: Match) => boolean,
  befell: ReadonlyMap<Happening | 'elsewhere', Match[]>,
): (Named & { telling: Telling })[] {
  // Under a full mark "no pizza in town" is as good.
  if (!isChecked(language) || (stars !== null && isFullMark(stars))) return [];
  const { absences, goesOn } = predicateBook(language);
  const isGlad = (at: number) => clauses.some(({ from, to, good, bad }: Clause) => from <= at && at < to && good > bad);
  const told = [...befell].flatMap(([happening, places]) => (coarse.has(happening) ? [] : places));
  const isUnmeant = (first: number, { unless }: Absence) => {
    for (let at = first; at > Math.max(0, first - reach) && isBound(tokens, at); at--)
      if (unless.has(tokens[at - 1]?.form ?? '')) return true;
    return false;
  };
  const isOurs = ({ subject, thing }: Missed) =>
    missable.has(topicOf[subject]) && (thing === null || isSaidHere(thing, sector)) && isSpokenOf(subject, sector);
  const placeOf = ({ last }: Missed, first: number): Match => ({ first, last });
  /** What is missed from a place on, before or behind what says that there was none. */
  const missedFrom = (first: number): { named: Missed; place: Match; absence: Absence; at: Match } | undefined => {
    const none = absenceAt(tokens, first, absences.before);
    if (none) {
      const named = isBound(tokens, none.last + 1) ? missedAt(tokens, none.last + 1, language) : undefined;
      if (!named) return undefined;
      return { named, place: placeOf(named, none.last + 1), absence: none.absence, at: { first, last: named.last } };
    }
    const named = missedAt(tokens, first, language);
    const gone = named && isBound(tokens, named.last + 1) && absenceAt(tokens, named.last + 1, absences.behind);
    if (!named || !gone) return undefined;
    return { named, place: placeOf(named, first), absence: gone.absence, at: { first, last: gone.last } };
  };
  const found = new Map<string, Named & { telling: Telling }>();
  for (let first = 0; first < tokens.length; first++) {
    const missed = missedFrom(first);
    if (!missed || !isOurs(missed.named)) continue;
    const { named, place, absence, at } = missed;
    const endsHere = !isBound(tokens, at.last + 1) || goesOn.has(tokens[at.last + 1]?.form ?? '');
    const isSaidAlready = told.some((other) => overlap(other, at));
    if (!endsHere || isSaidAlready || isUnmeant(first, absence) || isGlad(first) || !isToldOf(at)) continue;
    const clause = sayAbsent(absence, named, asWritten(text, tokens, place), language);
    if (!clause) continue;
    found.set(clause.said, {
      subject: named.subject,
      thing: named.thing,
      happening: null,
      places: [place],
      mood: 'bad',
      weight: aCue,
      aside: false,
      telling: { language, ...clause, otherwise: null, mood: 'bad', at },
    });
  }
  return [...found.values()];
}
