import { foldIn } from '../check/fold.ts';
import type { Match } from '../check/matcher.ts';
import { breaks } from '../check/sentence-breaks.ts';
import type { Token } from '../check/tokens.ts';
import { type CheckedLanguage, isChecked } from '../languages/checked.ts';
import { writingOf } from '../languages/writings.ts';
import type { Sector } from '../schema/ids.ts';
import type { Subject } from './cue-book.ts';
import { topicOf } from './topics.ts';

/** Things that customers name, and how a reply says them. */
export type ThingWords = {
  /** What the forms of a thing are called, in their order: `Phrasebook.things` is filled with them. */
  forms: readonly string[];
  /** By subject, a thing a line: the names by which it is known (with `_` between the words of one name), what kind of thing it is, and its forms, with bars between. */
  named: Partial<Record<Subject, string>>;
  /** Directly before a thing these say that it is the writer's own; before a dish, that they ordered it; spaces between. */
  own: string;
  /** Directly before a thing these say that it is somebody else's, or that something is only likened to it; spaces between. */
  notOurs: string;
  /** Before a thing these say that it was waited or paid for: "an hour for the ramen"; spaces between. */
  awaiting: string;
  /** Of things, by one of their names, what stands around wherever people are; spaces between. */
  props: string;
  /** Between two things these say that the second is what the first is made of: "tarta de queso"; spaces between. */
  made: string;
};

/**
 * A thing that a review names, finer than its subject: the brisket, of meat. `kind`: of the frames of its language's phrasebook. `prop`: a lid or a shelf, of
 * which only what is told of it is worth saying.
 */
export type Thing = {
  subject: Subject;
  language: CheckedLanguage;
  kind: string;
  forms: Readonly<Record<string, string>>;
  prop: boolean;
};

/** A place where a thing is named; `awaited`: it was waited or paid for. */
export type ThingPlace = Match & { awaited: boolean };

/** Where things are what is sold, sat in or mended; elsewhere a jacket is somebody's own, a chair stands there to sit on, and a battery is part of what was bought. */
const onlyIn: Partial<Record<Subject, readonly Sector[]>> = {
  product: ['retail', 'delivery'],
  atmosphere: ['restaurant', 'hotel'],
  repair: ['auto'],
};
export const isSaidHere = ({ subject }: Thing, sector: Sector): boolean => onlyIn[subject]?.includes(sector) ?? true;
/** "My burger" was the kitchen's. */
const isOrdered = (subject: Subject): boolean => topicOf[subject] === 'food';
/** So many words before a thing may say that it was waited for: "for the ramen". */
const reach = 2;

type Known = Record<'own' | 'notOurs' | 'awaiting' | 'made', ReadonlySet<string>> & {
  things: ReadonlyMap<string, Thing>;
};
const known: Partial<Record<CheckedLanguage, Known>> = {};

function knownIn(language: CheckedLanguage): Known {
  const met = known[language] ?? readKnown(language);
  known[language] = met;
  return met;
}

function readKnown(language: CheckedLanguage): Known {
  const { forms, named, props, ...words } = writingOf(language, 'things');
  const stageProps = new Set(props.split(' '));
  const asSet = (list: string) => new Set(list.split(' ').map((word) => foldIn(language, word)));
  const things = new Map<string, Thing>();
  for (const [subject, lines] of Object.entries(named) as [Subject, string][]) {
    for (const line of lines.split('\n').filter((each) => each.trim())) {
      const [spellings = '', kind = '', ...said] = line.split('|').map((part) => part.trim());
      const names = spellings.split(' ');
      const thing = {
        subject,
        language,
        kind,
        forms: Object.fromEntries(forms.map((form, at) => [form, said[at] ?? ''])),
        prop: names.some((name) => stageProps.has(name)),
      };
      for (const name of names)
        things.set(
          name
            .split('_')
            .map((word) => foldIn(language, word))
            .join(' '),
          thing,
        );
    }
  }
  const { own, notOurs, awaiting, made } = words;
  return { things, own: asSet(own), notOurs: asSet(notOurs), awaiting: asSet(awaiting), made: asSet(made) };
}

/** The most words that name one thing: "mac and cheese". */
const longestName = 3;

const isBoundAt = (tokens: readonly Token[], at: number): boolean => tokens[at]?.before === breaks.none;

/** The thing whose name begins at a place, and where that ends; the longest name first. */
export function thingAt(
  tokens: readonly Token[],
  at: number,
  language: CheckedLanguage,
): { thing: Thing; last: number } | undefined {
  const { things } = knownIn(language);
  let name = tokens[at]?.form ?? '';
  let best = things.get(name);
  let last = at;
  for (let next = at + 1; next < at + longestName && isBoundAt(tokens, next); next++) {
    name += ` ${tokens[next]?.form ?? ''}`;
    const longer = things.get(name);
    if (longer) [best, last] = [longer, next];
  }
  return best && { thing: best, last };
}

/** The things that a review names, each with its places, in their order; of a "beer garden" the garden, of a "tarta de queso" the tarta. `language`: a main tag. */
export function thingsIn(tokens: readonly Token[], language: string, sector: Sector): Map<Thing, ThingPlace[]> {
  const found = new Map<Thing, ThingPlace[]>();
  if (!isChecked(language)) return found;
  const { things, own, notOurs, awaiting, made } = knownIn(language);
  const formAt = (at: number) => tokens[at]?.form ?? '';
  const isBound = (at: number) => isBoundAt(tokens, at);
  const namedAt = (at: number) => thingAt(tokens, at, language);
  const isOthers = (at: number, { subject }: Thing) =>
    isBound(at) && (notOurs.has(formAt(at - 1)) || (own.has(formAt(at - 1)) && !isOrdered(subject)));
  const isBeside = (last: number) => isBound(last + 1) && namedAt(last + 1) !== undefined;
  const isMade = (at: number) => isBound(at) && made.has(formAt(at - 1)) && things.has(formAt(at - 2));
  for (let at = 0; at < tokens.length; at++) {
    const named = namedAt(at);
    if (!named) continue;
    const { thing, last } = named;
    if (!isSaidHere(thing, sector) || isOthers(at, thing) || isBeside(last) || isMade(at)) continue;
    const awaited = tokens.slice(Math.max(0, at - reach), at).some((before) => awaiting.has(before.form));
    const places = found.get(thing) ?? [];
    places.push({ first: at, last, awaited });
    found.set(thing, places);
    at = last;
  }
  return found;
}
