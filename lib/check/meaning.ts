import { columnIn, lanesOf } from './lane-sums.ts';
import type { MeaningTable } from './meaning-table.ts';
import { type MeaningWord, meaningWords } from './meaning-words.ts';
import { breaks } from './sentence-breaks.ts';
import { gatherTogether, normOf, roomTogether, weighings } from './sentence-features.ts';
import { standsAt } from './text-hash.ts';
import type { Token } from './tokens.ts';

/** What a sentence means. By token, `last` inclusive: the clauses that speak for it, and the words that weighed most, in their order. */
export type Meant<Concept extends string, Sentence> = {
  concept: Concept;
  sentence: Sentence;
  first: number;
  last: number;
  because: number[];
};
/** A sentence, or a part of one. */
export type SentencePlace = { start: number; end: number; asks: boolean; tokens: { from: number; to: number } };
export type MeaningReader<Concept extends string> = {
  /** Tells what the sentences of a text mean; sentences that it has seen before cost it nothing. */
  <Sentence extends SentencePlace>(
    text: string,
    tokens: readonly Token[],
    sentences: readonly Sentence[],
  ): Meant<Concept, Sentence>[];
  /** How much likelier a sentence or a part of one means a concept than nothing, as the logarithm of odds; null where it is too short or too long to say, or the concept was not learned. */
  leaning(text: string, tokens: readonly Token[], sentence: SentencePlace, concept: Concept): number | null;
  /** Whether anything can be said of a concept: whether it was learned, and may be told. */
  knows(concept: Concept): boolean;
};

/** A concept that a sentence speaks of; token indices count from its first. */
type Heard = { column: number; first: number; last: number; because: number[] };
/** `wholly`: also what its words say together, so that its leanings are known. */
type Met = { written: string; heard: readonly Heard[]; wholly: boolean };

const nothing: readonly Heard[] = [];
/** More than a long reply has, and a power of two. */
const sentencesKept = 256;
/** A shorter sentence is a name or a greeting, or too little to judge by. */
export const leastWords = 5;
/** A longer sentence is judged by its beginning. */
const longest = 120;
const mostWords = 4;
const weighing = weighings.meanings;
/** What has a smaller share in a sentence is a shade of what it means, and not told. */
export const faintest = 0.1;
/**
 * In logarithms of odds: a sentence whose words, each by itself, stay so far below every bar is not asked what they say together, which costs most. Of 1,751
 * sentences that were found to break a rule two were so far below, of clean ones three in four (seen rows of test/accuracy, 2026-11-23).
 */
const outOfReach = 3.5;
/** A shorter word weighs less with the reader to whom it is shown: "you" explains nothing. */
const readable = 6;

/** A hash of a sentence by its words, of which there are fewer than signs. */
function hashOfWords(tokens: readonly Token[], from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + (tokens[at] as Token).place) | 0;
  return hash ^ (hash >>> 15);
}

export function meaningReader<Concept extends string>(
  table: MeaningTable<Concept>,
  lang: string,
  negations: ReadonlySet<string>,
): MeaningReader<Concept> {
  const { width, add, bias, least, concepts, scales } = table;
  const none = width - 1;
  /** By concept, how much it must lean further than nothing. */
  const bars = least.map((likelihood) => Math.log(likelihood / (1 - likelihood)));
  const { addUp, read, lanes } = meaningWords(table, lang, negations, longest);
  /** Sentences met last by what they are made of, so that a text with a new one costs that one alone. */
  const met = new Array<Met | undefined>(sentencesKept).fill(undefined);
  /** By place of a sentence that was heard wholly, and by column: the logarithms of odds. */
  const keptLeanings = new Float64Array(sentencesKept * width);
  /** Of the sentence that is heard. */
  const sums = new Int32Array(2 * lanesOf(width));
  const leanings = new Float64Array(width);
  const together = new Int32Array(roomTogether(longest));

  /** What each of the words heard has to do with a concept, in favour of it or against; `size`: of `together`. */
  function shares(count: number, size: number, column: number): Float64Array {
    const found = new Float64Array(count);
    const lean = (own: number, nothing: number) =>
      (own * (scales[column] as number) - nothing * (scales[none] as number)) / 10;
    for (let at = 0; at < count; at++) {
      const { row } = read[at] as MeaningWord;
      found[at] = lean(columnIn(lanes, row, column), columnIn(lanes, row, none));
    }
    const pair = new Int32Array(width);
    for (let at = 0; at < size; at += 3) {
      pair.fill(0);
      add(together[at] as number, weighing.together, pair);
      const share = lean(pair[column] as number, pair[none] as number) / 2;
      for (let next = at + 1; next <= at + 2; next++) {
        const word = together[next] as number;
        found[word] = (found[word] as number) + share;
      }
    }
    return found;
  }

  /** The words that weighed most, and the clauses from the first to the last that speak for it. */
  function explain(tokens: readonly Token[], size: number, column: number): Heard {
    const share = shares(tokens.length, size, column);
    const telling = (at: number) => (share[at] as number) * Math.min(1, (tokens[at]?.form.length ?? 0) / readable);
    const clauses: { from: number; to: number; weight: number }[] = [];
    for (const [at, weight] of share.entries()) {
      const last = clauses.at(-1);
      if (!last || tokens[at]?.before !== breaks.none) clauses.push({ from: at, to: at + 1, weight });
      else {
        last.to = at + 1;
        last.weight += weight;
      }
    }
    const speaking = clauses.filter(({ weight }) => weight > 0);
    const first = speaking[0]?.from ?? 0;
    const last = (speaking.at(-1)?.to ?? tokens.length) - 1;
    const because = [...share.keys()]
      .filter((at) => first <= at && at <= last && (share[at] as number) > 0)
      .sort((a, b) => telling(b) - telling(a))
      .slice(0, mostWords)
      .sort((a, b) => a - b);
    return { column, first, last, because };
  }

  /** Finds out what the sums of features with this square mean, and whether that comes as near as `short` to a bar. */
  function leans(square: number, short: number): boolean {
    const norm = 10 * normOf(square, weighing);
    for (let column = 0; column < width; column++)
      leanings[column] = ((sums[column] as number) * (scales[column] as number)) / norm + (bias[column] as number);
    const innocent = (leanings[none] as number) - short;
    for (let column = 0; column < none; column++)
      if ((leanings[column] as number) - innocent >= (bars[column] as number)) return true;
    return false;
  }

  /** Hears a sentence; `wholly`: also what its words say together where by themselves they are too far from every bar for it to matter. Leanings are left in their list. */
  function hear(
    tokens: readonly Token[],
    from: number,
    count: number,
    asks: boolean,
    wholly: boolean,
  ): Omit<Met, 'written'> {
    sums.fill(0);
    const square = addUp(tokens, from, count, sums);
    const inReach = leans(square, outOfReach);
    if (!inReach && !wholly) return { heard: nothing, wholly: false };
    const size = gatherTogether(read, count, asks, together);
    for (let at = 0; at < size; at += 3) add(together[at] as number, weighing.together, sums);
    const likely = leans(square + (size / 3) * (weighing.together / 10) ** 2, 0);
    if (!inReach || !likely) return { heard: nothing, wholly: true };
    const heard = told()
      .map((column) => explain(tokens.slice(from, from + count), size, column))
      .filter(({ because }) => because.length > 0);
    return { heard, wholly: true };
  }

  /** Concepts that are likely enough rather than nothing, and have a share in what is meant; `leanings` are the logarithms of their odds. */
  function told(): number[] {
    const innocent = leanings[none] as number;
    const all = leanings.reduce((sum, leaning) => sum + Math.exp(leaning), 0);
    return [...bars.keys()].filter((column) => {
      const leaning = leanings[column] as number;
      return leaning - innocent >= (bars[column] as number) && Math.exp(leaning) >= faintest * all;
    });
  }

  /** The place of a sentence that is long enough, as it was met before or is heard now. */
  function meet(
    text: string,
    tokens: readonly Token[],
    { start, end, asks, tokens: { from, to } }: SentencePlace,
    whole: boolean,
  ): number {
    const place = hashOfWords(tokens, from, to) & (sentencesKept - 1);
    const known = met[place];
    if (known && standsAt(text, start, end, known.written) && (known.wholly || !whole)) return place;
    const { heard, wholly } = hear(tokens, from, Math.min(to - from, longest), asks, whole);
    met[place] = { written: text.slice(start, end), heard, wholly };
    if (wholly) keptLeanings.set(leanings, place * width);
    return place;
  }

  const mayTell = (column: number): boolean => column >= 0 && bars[column] !== Number.POSITIVE_INFINITY;

  function leaning(text: string, tokens: readonly Token[], sentence: SentencePlace, concept: Concept): number | null {
    const column = concepts.indexOf(concept);
    const words = sentence.tokens.to - sentence.tokens.from;
    if (words < leastWords || words > longest || !mayTell(column)) return null;
    const begin = meet(text, tokens, sentence, true) * width;
    return (keptLeanings[begin + column] as number) - (keptLeanings[begin + none] as number);
  }

  function tell<Sentence extends SentencePlace>(
    text: string,
    tokens: readonly Token[],
    sentences: readonly Sentence[],
  ) {
    const meant: Meant<Concept, Sentence>[] = [];
    for (const sentence of sentences) {
      const { from, to } = sentence.tokens;
      if (to - from < leastWords) continue;
      const { heard: found } = met[meet(text, tokens, sentence, false)] as Met;
      for (const { column, first, last, because } of found)
        meant.push({
          concept: concepts[column] as Concept,
          sentence,
          first: from + first,
          last: from + last,
          because: because.map((at) => from + at),
        });
    }
    return meant;
  }
  const knows = (concept: Concept): boolean => mayTell(concepts.indexOf(concept));
  return Object.assign(tell, { leaning, knows });
}
