import type { Formality, Tone } from '../schema/ids.ts';
import { type MoveId, moves } from './moves.ts';
import { addressed, capitalised, filled, type Slots } from './phrase.ts';
import type { Phrasebook, WrittenMove } from './phrasebook.ts';
import type { Random } from './random.ts';
import type { SlotSource } from './slots.ts';

/** One sentence or two that make one move. */
export type Sentence = { move: MoveId; text: string };
export type Materials = {
  book: Phrasebook;
  slots: SlotSource;
  facts: readonly string[];
  /** Names that stay capital wherever they stand. */
  staff: readonly string[];
  formality: Formality;
};

/** Of the ways to say it, a short reply takes the shorter. */
const shorterShare = 0.6;

/** Phrases that fit the tone: those that use the name where there is one, the shorter ones for a short reply. */
function phrasesFor(move: WrittenMove, book: Phrasebook, tone: Tone, slots: Slots): readonly string[] {
  const all = book.moves[move];
  const named = slots.name ? all.filter((phrase) => phrase.includes('{name}')) : [];
  const fitting = named.length > 0 ? named : all;
  if (tone !== 'short') return fitting;
  return fitting
    .toSorted((a, b) => a.length - b.length)
    .slice(0, Math.max(3, Math.ceil(fitting.length * shorterShare)));
}

/** One way to make a move with what is known: the first that can be said, from a random one on. */
function say(
  move: WrittenMove,
  { book, formality }: Materials,
  tone: Tone,
  slots: Slots,
  random: Random,
): string | null {
  const phrases = phrasesFor(move, book, tone, slots);
  const start = Math.floor(random() * phrases.length);
  for (let step = 0; step < phrases.length; step++) {
    const spoken = addressed(phrases[(start + step) % phrases.length] ?? '', formality);
    const text = spoken === null ? null : filled(spoken, slots);
    if (text !== null) return text;
  }
  return null;
}

const startsSentence = /^[\p{Lu}\p{N}"«]/u;
const endsSentence = /[.!?…]["»)]?$/u;

/** A fact stands as the person wrote it; only a missing full stop is added, and a frame where it begins in the middle. */
function factSentence(fact: string, book: Phrasebook): string {
  const whole = startsSentence.test(fact) ? fact : book.fact.replace('{fact}', () => fact);
  return endsSentence.test(whole) ? whole : `${whole}.`;
}

/** The move that can be made: itself, or what stands in for it where its slot is empty. */
function possibleMove(move: MoveId, slots: Slots, facts: readonly string[]): MoveId | undefined {
  const { needs, otherwise } = moves[move];
  const has = needs === undefined || (needs === 'facts' ? facts.length > 0 : slots[needs] !== undefined);
  return has ? move : otherwise && possibleMove(otherwise, slots, facts);
}

/** Writes a plan out once; another `random` gives other words. */
export function writeDraft(plan: readonly MoveId[], materials: Materials, tone: Tone, random: Random): Sentence[] {
  const slots = { ...materials.slots.fixed, ...materials.slots.vary(random) };
  const made = new Set<MoveId>();
  return plan.flatMap((planned): Sentence[] => {
    const move = possibleMove(planned, slots, materials.facts);
    if (!move || made.has(move)) return [];
    made.add(move);
    if (move === 'facts') return materials.facts.map((fact) => ({ move, text: factSentence(fact, materials.book) }));
    const text = say(move, materials, tone, slots, random);
    return text ? [{ move, text }] : [];
  });
}

/** Of the words that our phrases begin with, English "I" and polite German "Sie" and "Ihr" keep their capital. */
const lowered = (text: string): string =>
  /^(?:I|Sie|Ihr(?:e[mnrs]?)?)(?!\p{L})/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);

/** Sentences as one text; after a greeting that ends with a comma the reply goes on in lower case. */
export function textOf(sentences: readonly Sentence[], names: readonly string[], signature: string): string {
  const body = sentences.reduce((text, { move, text: sentence }) => {
    if (text === '') return capitalised(sentence);
    if (!text.endsWith(',')) return `${text} ${move === 'facts' ? sentence : capitalised(sentence)}`;
    const keeps = move === 'facts' || names.some((name) => sentence.startsWith(name));
    return keeps ? `${text.slice(0, -1)}. ${sentence}` : `${text} ${lowered(sentence)}`;
  }, '');
  const closed = body.endsWith(',') ? `${body.slice(0, -1)}.` : body;
  return signature === '' ? closed : `${closed}\n${signature}`;
}
