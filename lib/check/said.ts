import { type CheckedLanguage, isChecked } from '#lib/languages/checked.ts';
import { matcherOf } from '#lib/languages/index.ts';
import { meaningOf } from '#lib/languages/meanings.ts';
import type { Concept } from '#lib/languages/risks.ts';
import { mainTag } from '#lib/schema/ids.ts';
import type { Match, Spared } from './matcher.ts';
import type { Meant, SentencePlace } from './meaning.ts';
import type { Reading, Span } from './reading.ts';
import { breaks } from './sentence-breaks.ts';
import type { Token } from './tokens.ts';
import type { Voice } from './voices.ts';

/** Where a text says something. `because`: no phrase says it, its sentence means it, and these words weighed most. */
export type Said = Span & { because?: readonly string[] };
export const inOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
type Text = Pick<Reading, 'text' | 'lang' | 'tokens' | 'sentences' | 'sentenceAt'>;
type Sentence = Text['sentences'][number];

const placed = (tokens: readonly Token[], { first, last }: Match): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
});

/** Found window by window, nearly all are in order. */
function putInOrder(spans: Span[]): void {
  for (let at = 1; at < spans.length; at++) {
    if (inOrder(spans[at - 1] as Span, spans[at] as Span) > 0) {
      spans.sort(inOrder);
      return;
    }
  }
}

/** What the phrases of a voice find in it. */
type Heard = { voice: Voice; matches: Map<Concept, Match[]>; spared: readonly Spared<Concept>[] };

/** What the sentences of a text mean, by concept. */
function meantIn({ text, lang, tokens, sentences }: Text): Map<Concept, Meant<Concept, Sentence>[]> {
  const own = mainTag(lang);
  return Map.groupBy(isChecked(own) ? meaningOf(own)(text, tokens, sentences) : [], ({ concept }) => concept);
}

/**
 * Adds what no phrase says and a sentence means all the same. Where phrases of the concept have judged the sentence, found it or let it off as innocent or
 * denied, their word stands: people wrote them for that very case.
 */
function addMeant(
  found: Said[],
  meant: readonly Meant<Concept, Sentence>[],
  heard: readonly Heard[],
  { text, tokens }: Text,
): void {
  for (const { concept, sentence, first, last, because } of meant) {
    const isIn = ({ start }: Span) => sentence.start <= start && start < sentence.end;
    const isSpared = ({ voice, spared }: Heard) =>
      spared.some((each) => each.concept === concept && isIn(placed(voice.tokens, each)));
    if (found.some(isIn) || heard.some(isSpared)) continue;
    const words = because.map((at) => text.slice(tokens[at]?.start, tokens[at]?.end));
    found.push({ ...placed(tokens, { first, last }), because: words });
  }
}

/** What is twenty times likelier to mean nothing: the logarithm of these odds. */
const contradicted = -Math.log(20);
/** In fewer words a phrase is most of what its sentence says. */
const fewWords = 7;

/** Most replies say this and break nothing by it, so what was learned of them says nothing of the strict sectors, where it is a breach. */
const breachInStrictSectors: Concept = 'confirm-relationship';

/** The words between two commas or the like that hold some of a sentence. */
function clauseAround(
  tokens: readonly Token[],
  { first, last }: Match,
  { tokens: { from, to } }: Sentence,
): SentencePlace {
  let [begin, end] = [first, last + 1];
  while (begin > from && tokens[begin]?.before === breaks.none) begin--;
  while (end < to && tokens[end]?.before === breaks.none) end++;
  const span = placed(tokens, { first: begin, last: end - 1 });
  return { ...span, asks: false, tokens: { from: begin, to: end } };
}

/**
 * Whether the words of a phrase have another sense ("fine" of weather): both their sentence and their clause as a whole are much likelier to mean nothing of the
 * kind. By the sentence alone a pleasant clause would hide a threat; a clause of few words says too little, and so does a short sentence.
 */
function inAnotherSense({ text, tokens, sentenceAt }: Text, own: CheckedLanguage, concept: Concept) {
  const { leaning } = meaningOf(own);
  const isContradicted = (part: SentencePlace) => (leaning(text, tokens, part, concept) ?? 0) < contradicted;
  let judged: Sentence | undefined;
  let suspected = false;
  return (match: Match): boolean => {
    const sentence = sentenceAt(tokens[match.first]?.start ?? 0);
    if (sentence !== judged) {
      judged = sentence;
      suspected = sentence.tokens.to - sentence.tokens.from >= fewWords && isContradicted(sentence);
    }
    return suspected && isContradicted(clauseAround(tokens, match, sentence));
  };
}

/** Matches in the sense for which their phrase was written. Where words are disguised or of another language nobody has learned what a sentence means. */
function inTheirSense(read: Text, voice: Voice, concept: Concept, matches: readonly Match[]): readonly Match[] {
  const own = mainTag(read.lang);
  if (voice.tokens !== read.tokens || voice.lang !== own || concept === breachInStrictSectors) return matches;
  if (matches.length === 0 || !meaningOf(voice.lang).knows(concept)) return matches;
  const isOther = inAnotherSense(read, voice.lang, concept);
  return matches.filter((match) => !isOther(match));
}

const nothing: readonly Said[] = [];

/**
 * Tells what a text says, by concept: in words that phrases know, else by what its sentences mean. `voices`: as `voicesIn` has them. In which sense words of
 * phrases are meant is found out for those concepts alone that somebody asks for.
 */
export function saidIn(read: Text, voices: readonly Voice[]): (concept: Concept) => readonly Said[] {
  const asksAt = (tokens: readonly Token[]) => (token: number) => read.sentenceAt(tokens[token]?.start ?? 0).asks;
  const heard = voices.map((voice): Heard => {
    const spared: Spared<Concept>[] = [];
    return { voice, matches: matcherOf(voice.lang, 'risks')(voice.tokens, asksAt(voice.tokens), spared), spared };
  });
  const meant = meantIn(read);
  /** By concept: null where nobody has asked for it. */
  const told = new Map<Concept, readonly Said[] | null>();
  for (const concept of meant.keys()) told.set(concept, null);
  for (const { matches } of heard) for (const concept of matches.keys()) told.set(concept, null);
  const tell = (concept: Concept): readonly Said[] => {
    const found = heard.flatMap(({ voice, matches }): Said[] =>
      inTheirSense(read, voice, concept, matches.get(concept) ?? []).map((match) => placed(voice.tokens, match)),
    );
    addMeant(found, meant.get(concept) ?? [], heard, read);
    putInOrder(found);
    return found;
  };
  return (concept) => {
    const known = told.get(concept);
    if (known === undefined) return nothing;
    if (known !== null) return known;
    const spans = tell(concept);
    told.set(concept, spans);
    return spans;
  };
}

/** Whether a sentence of a text with these words holds none but those of every reply. */
export function isAllPleasantries(sentence: Sentence, voices: readonly Voice[], words: readonly Token[]): boolean {
  const own = words.slice(sentence.tokens.from, sentence.tokens.to);
  const [voice] = voices;
  // Mostly one of its first words tells.
  if (voice && voices.length === 1 && !own.every(matcherOf(voice.lang, 'pleasantries').speaksOf)) return false;
  const common = new Set(pleasantriesIn(sentence, voices, words).map(({ start }) => start));
  return own.every(({ start }) => common.has(start));
}

/** What every reply says, in one sentence of a text with these words, in its order. */
export function pleasantriesIn(sentence: Sentence, voices: readonly Voice[], words: readonly Token[]): Span[] {
  const { start, end, asks } = sentence;
  return voices
    .flatMap(({ lang, tokens }) => {
      const own =
        tokens === words
          ? tokens.slice(sentence.tokens.from, sentence.tokens.to)
          : tokens.filter((token) => start <= token.start && token.start < end);
      const found = matcherOf(lang, 'pleasantries')(own, () => asks).get('pleasantry') ?? [];
      return found.map((match) => placed(own, match));
    })
    .sort(inOrder);
}
