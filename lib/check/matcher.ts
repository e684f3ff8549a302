import { indexAtoms } from './atoms.ts';
import { type Denial, isDenied } from './denial.ts';
import { type Atom, type Pattern, someAtom } from './pattern.ts';
import { canHold, lengthOf, roomFrom } from './phrase-ways.ts';
import { headOf, parsePhrase, prefixesIn } from './read-phrase.ts';
import { breaks, stem, type Token } from './tokens.ts';

/** Token indices; `last` is inclusive. */
export type Match = { first: number; last: number };

/** What a language says about its words: lists for `@name` and what turns a statement round. */
export type Lexicon = Denial & { words: Record<string, string> };

/** `denies`: a word of the phrase itself is a denial. */
type Read = Pattern & { denies: boolean };
type Entry<Concept> = { concept: Concept; innocent: boolean; line: string; read?: Read };

function denialsOf({ negations }: Lexicon): ReadonlySet<Atom> {
  return new Set([...negations].flatMap((word) => [`=${word}`, `~${stem(word)}`]));
}

function readPhrase(line: string, lexicon: Lexicon, denials: ReadonlySet<Atom>): Read {
  const pattern = parsePhrase(line, lexicon.words);
  return { ...pattern, denies: someAtom(pattern.steps, (atom) => denials.has(atom)) };
}

/**
 * Compiles phrases by concept into one matcher; see `pattern.ts` for how they are written. Most phrases begin with no word of a given text,
 * so the rest of a phrase is read when a text first has its beginning.
 */
export function compile<Concept extends string>(phrases: Record<Concept, string>, lexicon: Lexicon) {
  const denials = denialsOf(lexicon);
  const entries: Entry<Concept>[] = [];
  for (const [concept, lines] of Object.entries(phrases) as [Concept, string][]) {
    for (const line of lines.split('\n').map((each) => each.trim())) {
      if (line === '') continue;
      const innocent = line.startsWith('- ');
      entries.push({ concept, innocent, line: innocent ? line.slice(2) : line });
    }
  }
  const index = indexAtoms(
    entries.map(({ line }) => headOf(line, lexicon.words)),
    prefixesIn([...Object.values(phrases), ...Object.values(lexicon.words)].join(' ')),
  );

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
          entry.read ??= readPhrase(entry.line, lexicon, denials);
          const { steps, start, question, denies } = entry.read;
          if (!weighed[number]) {
            weighed[number] = 1;
            hopeless[number] = steps.every((step) => canHold(step, present)) ? 0 : 1;
          }
          if (hopeless[number]) continue;
          if (start && tokens[first]?.before !== breaks.sentence) continue;
          if (question && !asks(first)) continue;
          const length = lengthOf(steps, atoms, first, room, entry.innocent);
          if (length === 0) continue;
          const last = first + length - 1;
          if (!entry.innocent && !denies && isDenied(tokens, forms, first, last, lexicon)) continue;
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
