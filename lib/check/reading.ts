import type { Concept } from '#lib/languages/risks.ts';
import type { Language } from '#lib/schema/ids.ts';
import { once } from './once.ts';
import { inOrder, pleasantriesIn, type Said, saidIn } from './said.ts';
import { breaks } from './sentence-breaks.ts';
import { signsIn } from './text-signs.ts';
import { type Token, tokenise } from './tokens.ts';
import { voicesIn } from './voices.ts';

/** UTF-16 units; `end` is exclusive. */
export type Span = { start: number; end: number };
/** `tokens`: indices of its words, `to` exclusive. */
type Sentence = Span & { asks: boolean; tokens: { from: number; to: number } };

/** Pleasantries are asked for by themselves. */
type Told = Exclude<Concept, 'pleasantry'>;

/** A text with its words found once and what it says asked by concept. */
export type Reading = {
  text: string;
  lang: Language;
  /** Which of `textSigns` the text holds. */
  signs: number;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  /** Where the text says this and does not deny it, in the order of the text. */
  says: (only: Told, ...others: Told[]) => readonly Said[];
  /** Words that stand in every reply, in its order; of one sentence where it is given. */
  pleasantries: (sentence?: Sentence) => readonly Span[];
  sentenceAt: (position: number) => Sentence;
  /** How many words a reader would count. */
  wordCount: number;
};

function findSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const starts: { at: number; token: number }[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.before !== breaks.sentence) continue;
    let at = token.start;
    const floor = index === 0 ? 0 : (tokens[index - 1]?.end ?? 0);
    while (at > floor && !/\s/.test(text[at - 1] ?? ' ')) at--;
    starts.push({ at: index === 0 ? 0 : at, token: index });
  }
  return starts.map(({ at, token }, index) => {
    const whole = text.slice(at, starts[index + 1]?.at ?? text.length);
    const leading = whole.length - whole.trimStart().length;
    const trimmed = whole.trim();
    const asks = /\?["»”“’')\]]*[!?]*$/.test(trimmed);
    return {
      start: at + leading,
      end: at + leading + trimmed.length,
      asks,
      tokens: { from: token, to: starts[index + 1]?.token ?? tokens.length },
    };
  });
}

/** Index of the last sentence that begins at or before the position. */
function sentenceIndex(sentences: readonly Sentence[], position: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

const none: readonly Said[] = [];

/** Reads any text, however odd, in time that grows with its length. */
export function readText(text: string, lang: Language): Reading {
  const tokens = tokenise(text, lang);
  const sentences = findSentences(text, tokens);
  const sentenceAt = (position: number): Sentence =>
    sentences[sentenceIndex(sentences, position)] ?? {
      start: 0,
      end: text.length,
      asks: false,
      tokens: { from: 0, to: tokens.length },
    };
  const signs = signsIn(text);
  const read = { text, lang, signs, tokens, sentences, sentenceAt };
  const voices = once(() => voicesIn(read));
  const said = once(() => saidIn(read, voices()));
  return {
    ...read,
    wordCount: tokens.length,
    pleasantries: (sentence) => (sentence ? [sentence] : sentences).flatMap((each) => pleasantriesIn(each, voices())),
    says: (only, ...others) => {
      const heard = said();
      const spans = heard.get(only) ?? none;
      if (others.length === 0) return spans;
      return [...spans, ...others.flatMap((concept) => heard.get(concept) ?? none)].sort(inOrder);
    },
  };
}
