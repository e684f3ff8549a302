import { indexAtoms } from './atoms.ts';
import type { Atom, Pattern, Step } from './pattern.ts';
import { allAtoms, parsePhrase } from './pattern.ts';
import { breaks, stem, type Token } from './tokens.ts';

/** Token indices; `last` is inclusive. */
export type Match = { first: number; last: number };

/** What a language says about its words: lists for `@name` and what turns a statement round. */
export type Lexicon = {
  words: Record<string, string>;
  /** Words that deny what follows within five words: not, never, without. */
  negations: ReadonlySet<string>;
  /** Whether the denial at `index` is only a form of asking ("couldn't you", «не могли бы вы»). */
  onlyAsks: (forms: readonly string[], index: number) => boolean;
};

type Entry<Concept> = Pattern & { concept: Concept; innocent: boolean; denies: boolean };
/** How many words a denial reaches ahead. */
const reach = 5;
/** No phrase is longer than the bits of a small integer. */
const longest = 30;

/** Compiles phrases by concept into one matcher; see `parsePhrase` for how they are written. */
export function compile<Concept extends string>(phrases: Record<Concept, string>, lexicon: Lexicon) {
  const entries: Entry<Concept>[] = [];
  const denials = new Set([...lexicon.negations].flatMap((word) => [word, stem(word)]));
  for (const [concept, lines] of Object.entries(phrases) as [Concept, string][]) {
    for (const line of lines.split('\n').map((each) => each.trim())) {
      if (line === '') continue;
      const innocent = line.startsWith('- ');
      const pattern = parsePhrase(innocent ? line.slice(2) : line, lexicon.words);
      const denies = allAtoms(pattern.steps).some((atom) => denials.has(atom.slice(1)));
      entries.push({ ...pattern, concept, innocent, denies });
    }
  }
  const index = indexAtoms(entries);

  return (tokens: readonly Token[], asks: (token: number) => boolean): Map<Concept, Match[]> => {
    const atoms = tokens.map((token) => index.atomsOf(token));
    const forms = tokens.map((token) => token.form);
    const found = new Map<Concept, { meant: Match[]; innocent: Match[] }>();
    const present = new Set(atoms.flat());
    const hopeless = new Uint8Array(entries.length);
    const weighed = new Uint8Array(entries.length);
    const tried = new Int32Array(entries.length).fill(-1);
    for (let first = 0; first < tokens.length; first++) {
      const room = roomFrom(tokens, first);
      for (const atom of atoms[first] ?? []) {
        for (const number of index.byFirst.get(atom) ?? []) {
          if (tried[number] === first) continue;
          tried[number] = first;
          const entry = entries[number] as Entry<Concept>;
          if (!weighed[number]) {
            weighed[number] = 1;
            hopeless[number] = entry.steps.every((step) => canHold(step, present)) ? 0 : 1;
          }
          if (hopeless[number]) continue;
          if (entry.start && tokens[first]?.before !== breaks.sentence) continue;
          if (entry.question && !asks(first)) continue;
          const length = lengthOf(entry.steps, atoms, first, room, entry.innocent);
          if (length === 0) continue;
          const last = first + length - 1;
          if (!entry.innocent && !entry.denies && isDenied(tokens, forms, first, last, lexicon)) continue;
          const matches = found.get(entry.concept) ?? { meant: [], innocent: [] };
          matches[entry.innocent ? 'innocent' : 'meant'].push({ first, last });
          found.set(entry.concept, matches);
        }
      }
    }
    return new Map(
      [...found].map(([concept, { meant, innocent }]) => [
        concept,
        meant.filter((match) => !innocent.some((other) => other.first <= match.last && match.first <= other.last)),
      ]),
    );
  };
}

/** Whether the text has any word that the step needs; most phrases fall here before a place is looked at. */
function canHold(step: Step, present: ReadonlySet<Atom>): boolean {
  if ('skip' in step || step.optional) return true;
  for (const atom of step.atoms) if (present.has(atom)) return true;
  return step.longer.some((way) => way.every((part) => canHold(part, present)));
}

/** How many words from `first` on belong to its sentence, as far as a phrase can reach. */
function roomFrom(tokens: readonly Token[], first: number): number {
  let room = 1;
  while (room < longest && first + room < tokens.length && tokens[first + room]?.before !== breaks.sentence) room++;
  return room;
}

/**
 * Words in the shortest way through the steps, or in the widest, or 0 where there is none. Bit n of `ends` says that a way can end after n words: all ways are
 * followed at once, so no text makes it slow.
 */
function lengthOf(
  steps: readonly Step[],
  atoms: readonly (readonly Atom[])[],
  first: number,
  room: number,
  widest: boolean,
): number {
  const inSentence = 2 ** (room + 1) - 1;
  const roomy = 2 ** room - 1;

  function through(path: readonly Step[], from: number): number {
    let ends = from;
    for (const step of path) {
      let next = 0;
      if ('skip' in step) {
        next = ends;
        for (let more = 0; more < step.skip; more++) next |= next << 1;
        next &= inSentence;
      } else {
        if (step.optional) next = ends;
        for (let rest = ends & roomy; rest !== 0; rest &= rest - 1) {
          const at = 31 - Math.clz32(rest & -rest);
          for (const atom of atoms[first + at] ?? []) {
            if (step.atoms.has(atom)) {
              next |= 1 << (at + 1);
              break;
            }
          }
          for (const way of step.longer) next |= through(way, 1 << at);
        }
      }
      if (next === 0) return 0;
      ends = next;
    }
    return ends;
  }
  const ends = through(steps, 1) & ~1;
  return ends === 0 ? 0 : 31 - Math.clz32(widest ? ends : ends & -ends);
}

function isDenied(
  tokens: readonly Token[],
  forms: readonly string[],
  first: number,
  last: number,
  lexicon: Lexicon,
): boolean {
  const denies = (at: number) => lexicon.negations.has(tokens[at]?.form ?? '') && !lexicon.onlyAsks(forms, at);
  for (let at = last; at >= first; at--) {
    if (denies(at)) return true;
    // What an earlier clause denies is another matter: "if you do not stop, we will …".
    if (at > first && tokens[at]?.before !== breaks.none) break;
  }
  for (let at = first - 1; at >= Math.max(0, first - reach); at--) {
    if ((tokens[at + 1]?.before ?? breaks.sentence) !== breaks.none) return false;
    if (denies(at)) return true;
  }
  return false;
}
