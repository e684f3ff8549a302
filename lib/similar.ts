import { fold } from './check/fold.ts';

/** Words that folding leaves as they are: most of those in the languages we write. */
const foldedAlready = /^(?:[a-z0-9åäöüßñáéíóú]+|[а-я]+)$/;
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => (foldedAlready.test(word) ? word : fold(word)));
const size = 3;

/** Runs of three words, the unit in which texts are compared; of a shorter text the whole. */
export type Shingles = ReadonlySet<string>;

const mostKept = 250;

/** Earlier replies are compared with every text anew: what `make` has of the texts met last is kept. */
export function rememberingTexts<Made>(make: (text: string) => Made): (text: string) => Made {
  const kept = new Map<string, Made>();
  return (text) => {
    const known = kept.get(text);
    const made = known ?? make(text);
    // A text met again goes to the end of the line.
    if (known !== undefined) kept.delete(text);
    else if (kept.size >= mostKept) for (const oldest of [...kept.keys()].slice(0, mostKept / 10)) kept.delete(oldest);
    kept.set(text, made);
    return made;
  };
}

export const shinglesOf = rememberingTexts(runsOf);

function runsOf(text: string): Shingles {
  const words = wordsOf(text);
  if (words.length === 0) return new Set();
  if (words.length < size) return new Set([words.join(' ')]);
  const runs = new Set<string>();
  for (let at = 2; at < words.length; at++) runs.add(`${words[at - 2]} ${words[at - 1]} ${words[at]}`);
  return runs;
}

/** How much two sets of runs share, from 0 to 1: Jaccard's measure. For a text that is compared many times. */
export function sharedShare(left: Shingles, right: Shingles): number {
  let shared = 0;
  for (const shingle of left) if (right.has(shingle)) shared++;
  return shared === 0 ? 0 : shared / (left.size + right.size - shared);
}

/** The same where it is at least `least`; else 0, mostly without a look at the runs, since their numbers alone rule it out. */
export function shareFrom(least: number, left: Shingles, right: Shingles): number {
  if (Math.min(left.size, right.size) < least * Math.max(left.size, right.size)) return 0;
  const share = sharedShare(left, right);
  return share < least ? 0 : share;
}

/** Runs of at least `least` words of `text` that stand in `source` in the same order; UTF-16 positions in `text`. */
export function repeatedWords(text: string, source: string, least = 5): { start: number; end: number }[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    form: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const sourceWords = wordsOf(source);
  const runs = new Set(sourceWords.slice(least - 1).map((_, at) => sourceWords.slice(at, at + least).join(' ')));
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at + least <= words.length; at++) {
    const run = words.slice(at, at + least);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || !runs.has(run.map(({ form }) => form).join(' '))) continue;
    const previous = found.at(-1);
    if (previous && first.start <= previous.end) previous.end = last.end;
    else found.push({ start: first.start, end: last.end });
  }
  return found;
}
