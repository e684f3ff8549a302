import type { MeaningTable } from './meaning-table.ts';
import { breaks } from './sentence-breaks.ts';
import { markTogether, values, type WordMarks, wordMarks } from './sentence-features.ts';
import type { Token } from './tokens.ts';

/** What a sentence means. By token, `last` inclusive: the clauses that speak for it, and the words that weighed most, in their order. */
type Meant<Concept extends string, Sentence> = {
  concept: Concept;
  sentence: Sentence;
  first: number;
  last: number;
  because: number[];
};
type Spoken = { start: number; end: number; asks: boolean; tokens: { from: number; to: number } };
/** Tells what the sentences of a text mean; sentences that it has seen before cost it nothing. */
export type MeaningReader<Concept extends string> = <Sentence extends Spoken>(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
) => Meant<Concept, Sentence>[];

/** What a word adds to each column, wherever it stands. */
type Word = { marks: WordMarks; sums: Float32Array; square: number };
/** A concept that a sentence speaks of; token indices count from its first. */
type Heard = { column: number; first: number; last: number; because: number[] };

const wordLimit = 5000;
const sentenceLimit = 1000;
/** A shorter sentence is a name or a greeting, or too little to judge by. */
export const leastWords = 5;
/** A longer sentence is judged by its beginning. */
const longest = 120;
const mostWords = 4;
/** A shorter word weighs less with the reader to whom it is shown: "you" explains nothing. */
const readable = 6;

export function meaningReader<Concept extends string>(
  table: MeaningTable<Concept>,
  lang: string,
  negations: ReadonlySet<string>,
): MeaningReader<Concept> {
  const { width, add, bias, least, concepts } = table;
  const none = width - 1;
  const words = new Map<string, Word>();
  const heard = new Map<string, readonly Heard[]>();
  const sums = new Float32Array(width);

  function wordOf(token: Token): Word {
    const known = words.get(token.form);
    if (known) return known;
    const marks = wordMarks(lang, token, negations);
    const word = { marks, sums: new Float32Array(width), square: 0 };
    for (const [at, feature] of marks.own.entries()) {
      const value = at < 2 ? values.word : values.grams;
      add(feature, value, word.sums);
      word.square += value * value;
    }
    if (words.size >= wordLimit) words.clear();
    words.set(token.form, word);
    return word;
  }

  /** What each word has to do with a concept, in favour of it or against. */
  function shares(read: readonly Word[], asks: boolean, column: number): Float32Array {
    const found = new Float32Array(read.length);
    const lean = (of: Float32Array) => (of[column] as number) - (of[none] as number);
    for (const [at, word] of read.entries()) found[at] = lean(word.sums);
    const pair = new Float32Array(width);
    markTogether(
      read.map(({ marks }) => marks),
      asks,
      (feature, first, second) => {
        pair.fill(0);
        add(feature, values.together, pair);
        for (const at of [first, second]) found[at] = (found[at] as number) + lean(pair) / 2;
      },
    );
    return found;
  }

  /** The words that weighed most, and the clauses from the first to the last that speak for it. */
  function explain(tokens: readonly Token[], read: readonly Word[], asks: boolean, column: number): Heard {
    const share = shares(read, asks, column);
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

  function hear(tokens: readonly Token[], asks: boolean): readonly Heard[] {
    sums.fill(0);
    let square = 0;
    const read = tokens.map(wordOf);
    for (const word of read) {
      square += word.square;
      for (let column = 0; column < width; column++) {
        sums[column] = (sums[column] as number) + (word.sums[column] as number);
      }
    }
    const marks = read.map((word) => word.marks);
    markTogether(marks, asks, (feature) => {
      square += values.together * values.together;
      add(feature, values.together, sums);
    });
    const norm = Math.sqrt(square) || 1;
    let total = 0;
    for (let column = 0; column < width; column++) {
      const odds = Math.exp((sums[column] as number) / norm + (bias[column] as number));
      sums[column] = odds;
      total += odds;
    }
    const found: number[] = [];
    for (let column = 0; column < none; column++) {
      const odds = sums[column] as number;
      if (odds > (sums[none] as number) && odds >= (least[column] as number) * total) found.push(column);
    }
    return found.map((column) => explain(tokens, read, asks, column)).filter(({ because }) => because.length > 0);
  }

  return (text, tokens, sentences) =>
    sentences.flatMap((sentence) => {
      const { from, to } = sentence.tokens;
      if (to - from < leastWords) return [];
      const written = text.slice(sentence.start, sentence.end);
      let found = heard.get(written);
      if (!found) {
        found = hear(tokens.slice(from, Math.min(to, from + longest)), sentence.asks);
        if (heard.size >= sentenceLimit) heard.clear();
        heard.set(written, found);
      }
      return found.map(({ column, first, last, because }) => ({
        concept: concepts[column] as Concept,
        sentence,
        first: from + first,
        last: from + last,
        because: because.map((at) => from + at),
      }));
    });
}
