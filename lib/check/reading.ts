import type { Concept } from '#lib/languages/risks.ts';
import type { Language } from '#lib/schema/ids.ts';
import { once } from './once.ts';
import { inOrder, isAllPleasantries, pleasantriesIn, type Said, saidIn } from './said.ts';
import { breaks } from './sentence-breaks.ts';
import { signsIn } from './text-signs.ts';
import { type Token, tokenise } from './tokens.ts';
import { unitsOf } from './units.ts';
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
  /** Words that stand in every reply, in its order. */
  pleasantries: () => readonly Span[];
  /** Whether there are no others. */
  isAllPleasantries: () => boolean;
  sentenceAt: (position: number) => Sentence;
  /** How many words a reader would count. */
  wordCount: number;
};

/** What may stand behind the last sign of a sentence. */
const closing = '"»”“’\')]';
const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : /\s/.test(text[at] ?? '');
};

/** Whether a sentence ends as questions do: `?`, behind it quotation marks and brackets, behind them more of `!` and `?`. */
function asksUntil(text: string, start: number, end: number): boolean {
  let at = end;
  for (; at > start && '!?'.includes(text[at - 1] ?? ''); at--) if (text[at - 1] === '?') return true;
  while (at > start && closing.includes(text[at - 1] ?? '')) at--;
  return at > start && text[at - 1] === '?';
}

function findSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const starts: { at: number; token: number }[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.before !== breaks.sentence) continue;
    let at = token.start;
    const floor = index === 0 ? 0 : (tokens[index - 1]?.end ?? 0);
    while (at > floor && !isSpace(text, at - 1)) at--;
    starts.push({ at: index === 0 ? 0 : at, token: index });
  }
  return starts.map(({ at, token }, index) => {
    let start = at;
    let end = starts[index + 1]?.at ?? text.length;
    while (end > start && isSpace(text, end - 1)) end--;
    while (start < end && isSpace(text, start)) start++;
    return {
      start,
      end,
      asks: asksUntil(text, start, end),
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
  const signs = signsIn(unitsOf(text));
  const read = { text, lang, signs, tokens, sentences, sentenceAt };
  const voices = once(() => voicesIn(read));
  const said = once(() => saidIn(read, voices()));
  return {
    ...read,
    wordCount: tokens.length,
    pleasantries: () => sentences.flatMap((each) => pleasantriesIn(each, voices(), tokens)),
    isAllPleasantries: () => sentences.every((each) => isAllPleasantries(each, voices(), tokens)),
    says: (only, ...others) => {
      const heard = said();
      let spans = heard(only);
      for (const concept of others) {
        const more = heard(concept);
        if (more.length > 0) spans = spans.length > 0 ? [...spans, ...more].sort(inOrder) : more;
      }
      return spans;
    },
  };
}
