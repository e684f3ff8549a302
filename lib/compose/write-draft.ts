import { type MoveId, moves } from './moves.ts';
import { capitalised, filled, type Slots } from './phrase.ts';
import type { Phrasebook } from './phrasebook.ts';
import type { Random } from './random.ts';
import type { SlotSource } from './slots.ts';
import type { Ways, WaysToSay } from './ways-to-say.ts';

/** One sentence or two that make one move. */
export type Sentence = { move: MoveId; text: string };
export type Materials = {
  book: Phrasebook;
  slots: SlotSource;
  facts: readonly string[];
  /** Names that stay capital wherever they stand. */
  staff: readonly string[];
  ways: WaysToSay;
};

/**
 * How far past the phrase said last the next one may stand, as a share of all. What a reply opens with goes round nearly
 * in order, so that it comes back as late as it can; the rest takes longer steps, or the same phrases would meet again.
 */
const step = { greeting: 1, opening: 0.12, later: 0.4 };

/** One way to make a move with what is known: the first that can be said, from a random one on. */
function say({ phrases, last }: Ways, slots: Slots, share: number, random: Random): string | null {
  const number = phrases.length;
  const start = Math.floor(last < 0 ? random() * number : last + 1 + random() * number * share);
  for (let at = 0; at < number; at++) {
    const text = filled(phrases[(start + at) % number] ?? '', slots);
    if (text !== null) return text;
  }
  return null;
}

const startsSentence = /^[\p{Pi}\p{Ps}"„¡¿]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
const endsSentence = /[.!?…。！？][\p{Pf}\p{Pi}\p{Pe}"]*$/u;

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
export function writeDraft(plan: readonly MoveId[], materials: Materials, random: Random): Sentence[] {
  const slots = { ...materials.slots.fixed, ...materials.slots.vary(random) };
  const made = new Set<MoveId>();
  let opened = false;
  return plan.flatMap((planned): Sentence[] => {
    const move = possibleMove(planned, slots, materials.facts);
    if (!move || made.has(move)) return [];
    made.add(move);
    if (move === 'facts') return materials.facts.map((fact) => ({ move, text: factSentence(fact, materials.book) }));
    const greets = moves[move].step === 'greet';
    const share = greets ? step.greeting : opened ? step.later : step.opening;
    opened ||= !greets;
    const text = say(materials.ways(move), slots, share, random);
    return text ? [{ move, text }] : [];
  });
}

/** Of the words that our phrases begin with, English "I" and polite German "Sie" and "Ihr" keep their capital. */
const lowered = (text: string): string =>
  /^(?:I|Sie|Ihr(?:e[mnrs]?)?)(?!\p{L})/u.test(text)
    ? text
    : text.replace(/^[¡¿]?\p{Lu}/u, (first) => first.toLowerCase());

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
