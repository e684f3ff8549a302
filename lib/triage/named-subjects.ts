import type { Match } from '../check/matcher.ts';
import type { Sector } from '../schema/ids.ts';
import type { Clause } from './clauses.ts';
import type { Subject } from './cue-book.ts';
import type { Happening } from './happenings.ts';
import type { Thing, ThingPlace } from './things.ts';
import { isSpokenOf, topicOf } from './topics.ts';

/** What one word that judges weighs; less was only learned of all words together. */
export const aCue = 1;

/** Words that stand for the whole of their topic. */
const general: ReadonlySet<Subject> = new Set([
  'food',
  'product',
  'quality',
  'service',
  'order',
  'staff',
  'app',
  'room',
  'menu',
  'children',
]);

/**
 * A subject the review names, with what it says of it. Token indices, `last` inclusive. `aside`: it is only where something
 * closer is spoken of, as the room in "the room was noisy". `thing`: what of the subject was named, where that is known.
 * `happening`: what befell the writer with it.
 */
export type Named = {
  subject: Subject;
  thing: Thing | null;
  happening: Happening | null;
  places: Match[];
  mood: 'good' | 'bad' | 'plain';
  weight: number;
  aside: boolean;
};

/** How a room is: of "the room was noisy" the noise is to be answered, of "a spotless room" that it was clean. */
const conditions: ReadonlySet<Subject> = new Set(['noise', 'cleanliness', 'temperature', 'smell']);
/** What can be wrong with anything: of "the order came late" the wait is to be answered. */
const failings: ReadonlySet<Subject> = new Set([
  ...conditions,
  'waiting',
  'price',
  'bill',
  'payment',
  'refund',
  'warranty',
  'support',
  'rudeness',
  'damage',
  'missing',
]);

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** What can go wrong around a thing that is as good as ever: of "two beers too many on the bill" the bill is to be answered, and what is missing was never tasted. */
const aroundThings: ReadonlySet<Subject> = new Set([
  'missing',
  'price',
  'bill',
  'payment',
  'refund',
  'warranty',
  'booking',
  'support',
  'rudeness',
]);

/** Beside these a thing may have its own fault: "cold chicken and rude staff". */
const besideThings: ReadonlySet<Subject> = new Set(['booking', 'support', 'rudeness', 'waiting']);
/** So near a word that blames stands to what it is said of. */
const nearby = 3;

type Mentioned = Pick<Named, 'subject' | 'thing'> & { places: (Match & Partial<ThingPlace>)[] };

/** Subjects with the things that are named of them; a word that names a thing is not said again for its subject. */
function mentionedIn(found: ReadonlyMap<Subject, Match[]>, things: ReadonlyMap<Thing, ThingPlace[]>): Mentioned[] {
  const named = new Set(
    [...things.values()]
      .flat()
      .flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  );
  const isElse = ({ first, last }: Match) => {
    for (let at = first; at <= last; at++) if (!named.has(at)) return true;
    return false;
  };
  return [
    ...[...found].map(([subject, places]) => ({ subject, thing: null, places: places.filter(isElse) })),
    ...[...things].map(([thing, places]) => ({ subject: thing.subject, thing, places })),
  ].filter(({ places }) => places.length > 0);
}

/** A word for all of a topic; a room is no whole of what a place has. */
export const isWhole = ({ subject, thing }: Pick<Named, 'subject' | 'thing'>): boolean =>
  general.has(subject) && thing === null && topicOf[subject] !== 'place';

/** Subjects of the text and how each is spoken of. `blames`: places of words that blame. */
export function subjectsOf(
  found: ReadonlyMap<Subject, Match[]>,
  things: ReadonlyMap<Thing, ThingPlace[]>,
  clauses: readonly Clause[],
  blames: readonly Match[],
  sector: Sector,
): Named[] {
  const clauseOf = clauses.flatMap(({ from, to }, at) => new Array<number>(to - from).fill(at));
  const clauseAt = ({ first }: Match) => clauseOf[first - (clauses[0]?.from ?? 0)] ?? -1;
  const here = mentionedIn(found, things)
    .filter(({ subject }) => isSpokenOf(subject, sector))
    .map((one) => ({ ...one, clauses: new Set(one.places.map(clauseAt)) }));
  const closer = here.filter(({ subject, thing }) => thing !== null || !general.has(subject));
  // Praise of the waiter takes nothing from praise of the food.
  const isCloser = (rival: Subject, subject: Subject, leaning: number) =>
    topicOf[rival] === topicOf[subject] ||
    (leaning <= 0 && failings.has(rival)) ||
    (subject === 'room' && conditions.has(rival));
  const hasItsOwnFault = ({ first, last }: Match, rival: Mentioned) =>
    besideThings.has(rival.subject) &&
    blames.some(
      (blame) =>
        clauseAt(blame) === clauseAt({ first, last }) &&
        blame.first <= last + nearby &&
        blame.last >= first - nearby &&
        !rival.places.some((place) => place.first <= blame.last && place.last >= blame.first),
    );
  const named = here.map(({ subject, thing, places }): Named => {
    const leanings = places.map((place) => {
      const { good, bad } = clauses[clauseAt(place)] ?? { good: 0, bad: 0 };
      return good - bad;
    });
    // "Lovely starters, but the mains were cold": what is blamed anywhere is to be answered.
    const blamed = leanings.filter((leaning) => leaning < 0);
    // Each thought once, however many of its words name the subject.
    const thoughts = places.map(clauseAt);
    const counted = leanings.filter((_, at) => thoughts.indexOf(thoughts[at] ?? -1) === at);
    const leaning = sumOf(blamed.length > 0 ? counted.filter((one) => one < 0) : counted);
    const isFurther = (rival: Mentioned, leaning: number, place: Mentioned['places'][number]) =>
      thing
        ? leaning < 0 &&
          (aroundThings.has(rival.subject) || (place.awaited && rival.subject === 'waiting')) &&
          !hasItsOwnFault(place, rival)
        : general.has(subject) && isCloser(rival.subject, subject, leaning);
    const aside = places.every((place, at) =>
      closer.some((rival) => rival.clauses.has(clauseAt(place)) && isFurther(rival, leanings[at] ?? 0, place)),
    );
    return {
      subject,
      thing,
      happening: null,
      places,
      mood: leaning > 0 ? 'good' : leaning < 0 ? 'bad' : 'plain',
      weight: Math.abs(leaning),
      aside,
    };
  });
  return named;
}
