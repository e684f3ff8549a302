import type { Formality, Tone } from '../schema/ids.ts';
import type { EarlierReplies } from './earlier-replies.ts';
import { addressed } from './phrase.ts';
import type { Phrasebook, WrittenMove } from './phrasebook.ts';

/** The phrases of a move that fit, and the place of the one said last in earlier replies; -1 where none was. */
export type Ways = { phrases: readonly string[]; last: number };
export type WaysToSay = (move: WrittenMove) => Ways;

/** Of the ways to say it, a short reply takes the shorter. */
const shorterShare = 0.8;
const fewest = 8;

function shorter(phrases: readonly string[]): string[] {
  const lengths = phrases.map(({ length }) => length).sort((a, b) => a - b);
  const longest = lengths[Math.max(fewest, Math.ceil(phrases.length * shorterShare)) - 1] ?? Number.POSITIVE_INFINITY;
  return phrases.filter(({ length }) => length <= longest);
}

/** Phrases that fit the tone: those that use the name where there is one, the shorter ones for a short reply. */
function fitting(all: readonly string[], tone: Tone, named: boolean): readonly string[] {
  const withName = named ? all.filter((phrase) => phrase.includes('{name}')) : [];
  const phrases = withName.length > 0 ? withName : all.filter((phrase) => named || !phrase.includes('{name}'));
  return tone === 'short' ? shorter(phrases) : phrases;
}

const spokenIn = new WeakMap<readonly string[], Map<Formality, readonly string[]>>();

/** Phrases in one way of address; worked out once, since every draft asks for them. */
function spoken(phrases: readonly string[], formality: Formality): readonly string[] {
  const ways = spokenIn.get(phrases) ?? new Map<Formality, readonly string[]>();
  spokenIn.set(phrases, ways);
  const known = ways.get(formality) ?? phrases.flatMap((phrase) => addressed(phrase, formality) ?? []);
  ways.set(formality, known);
  return known;
}

/** Looks the ways of each move up once for all wordings of a draft. */
export function waysToSay(
  book: Phrasebook,
  formality: Formality,
  tone: Tone,
  named: boolean,
  earlier: EarlierReplies,
): WaysToSay {
  const found = new Map<WrittenMove, Ways>();
  return (move) => {
    const known = found.get(move);
    if (known) return known;
    const phrases = fitting(spoken(book.moves[move], formality), tone, named);
    const ways = { phrases, last: earlier.saidLast(phrases) };
    found.set(move, ways);
    return ways;
  };
}
