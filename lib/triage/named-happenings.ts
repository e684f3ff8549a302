import type { Match } from '../check/matcher.ts';
import type { Token } from '../check/tokens.ts';
import type { Sector } from '../schema/ids.ts';
import type { Clause } from './clauses.ts';
import { type Happening, implies, isTrouble, subjectOf } from './happenings.ts';
import type { Named } from './named-subjects.ts';
import { overlap } from './places.ts';
import { inOneSentence } from './sentences.ts';
import { isSpokenOf } from './topics.ts';

/** What is told outright is felt more strongly than what a word of blame or praise stands beside. */
const toldOutright = 2;
/** So many words before what happens may say that it happened elsewhere, or did not. */
const reach = 6;

type Found = ReadonlyMap<Happening | 'elsewhere', Match[]>;

/** Whether what is told at a place is of here and now, and not of "if the food comes cold" or "unlike other hotels". */
export function isHere(found: Found, tokens: readonly Token[]): (place: Match) => boolean {
  const elsewhere = found.get('elsewhere') ?? [];
  return ({ first }) =>
    !elsewhere.some(({ last }) => last < first && first - last <= reach && inOneSentence(tokens, last, first));
}

/** How a review sounds: thought by thought, and the words that blame. */
type Sound = { clauses: readonly Clause[]; blames: readonly Match[] };
/** A word of blame weighs so much at most. */
const heaviest = 2;

/**
 * Subjects with what befell the writer, in the order they come up; good news in a cross thought is none, but for what tells it: "got to the bottom of the leak";
 * and what is named in telling it is not judged by itself.
 */
export function withHappenings(
  named: readonly Named[],
  found: Found,
  tokens: readonly Token[],
  { clauses, blames }: Sound,
  sector: Sector,
): Named[] {
  const isCross = (place: Match) => {
    const own = heaviest * blames.filter((blame) => overlap(blame, place)).length;
    return clauses.some(({ from, to, good, bad }) => from <= place.first && place.first < to && bad - own > good);
  };
  const isToldOf = isHere(found, tokens);
  const told = [...found].flatMap(([happening, matches]): Named[] => {
    if (happening === 'elsewhere') return [];
    const trouble = isTrouble(happening);
    const places = matches.filter((place) => isToldOf(place) && (trouble || !isCross(place)));
    const subject = subjectOf[happening];
    if (places.length === 0 || !isSpokenOf(subject, sector)) return [];
    // "Far too slow" is said of an app only where there is one.
    if (subject === 'app' && sector !== 'app' && !named.some((one) => one.subject === 'app')) return [];
    const [mood, weight, aside] = [trouble ? ('bad' as const) : ('good' as const), toldOutright, false];
    return [{ subject, thing: null, happening, places, mood, weight, aside }];
  });
  const isOfOneMood = (named: Named, { mood }: Named) => named.mood === mood || named.mood === 'plain';
  const isSaidSo = (named: Named) =>
    named.thing === null &&
    told.some(
      (one) =>
        isOfOneMood(named, one) &&
        (named.subject === one.subject || (one.happening && implies[one.happening] === named.subject)),
    );
  const isPartOfIt = (named: Named) =>
    told.some(
      (one) =>
        isOfOneMood(named, one) && named.places.every((place) => one.places.some((match) => overlap(place, match))),
    );
  const beside = named.filter((one) => !isSaidSo(one)).map((one) => (isPartOfIt(one) ? { ...one, aside: true } : one));
  const firstPlace = ({ places }: Named) => places[0]?.first ?? 0;
  return [...beside, ...told].sort((a, b) => firstPlace(a) - firstPlace(b));
}
