import { type Shingles, shinglesOf } from '../similar.ts';

/** What replies of the same listing have said, for keeping a distance from them. Newest first. */
export type EarlierReplies = {
  /** Jaccard's measure of the nearest of them, 0 to 1. */
  nearest: (runs: Shingles) => number;
  /** How many of the latest begin with the same sentence, whatever name stands in it. */
  beginSo: (opening: string, name: string | undefined) => number;
  /** Of some phrases the one said last; -1 where none of them has been. */
  saidLast: (phrases: readonly string[]) => number;
};

/** A reader sees about ten replies on a page. */
const onePage = 9;

/** The first sentence of a reply, in lower case. */
export const openingOf = (text: string): string => (text.match(/^[^\n]*?[.!?…](?=\s|$)/)?.[0] ?? text).toLowerCase();

const fixedIn = new Map<string, readonly string[]>();

/** The words of a phrase that stand in every reply made of it; there are only so many phrases. */
function fixedWords(phrase: string): readonly string[] {
  const known = fixedIn.get(phrase);
  if (known) return known;
  const words = phrase
    .toLowerCase()
    .split(/\{[^}]*\}/)
    .map((part) => part.replace(/^[\s.,:;!?]+|[\s.,:;!?]+$/g, ''))
    .filter((part) => part !== '');
  fixedIn.set(phrase, words);
  return words;
}

/** What stands before and behind a name, where it is a word of its own: no "Ed" is in "appreciated". `after`: null where it is not named. */
function aroundName(opening: string, name: string | undefined): { before: string; after: string | null } {
  if (!name) return { before: opening, after: null };
  const isLetter = (at: number) => /\p{L}/u.test(opening.charAt(at));
  const isPart = (at: number) => isLetter(at - 1) || isLetter(at + name.length);
  let at = opening.indexOf(name);
  while (at >= 0 && isPart(at)) at = opening.indexOf(name, at + 1);
  if (at < 0) return { before: opening, after: null };
  return { before: opening.slice(0, at), after: opening.slice(at + name.length) };
}

export function rememberReplies(replies: readonly string[]): EarlierReplies {
  const texts = replies.map((text) => text.toLowerCase());
  const openings = replies.slice(0, onePage).map(openingOf);
  const sizes: number[] = [];
  const holders = new Map<string, number[]>();
  for (const [at, text] of replies.entries()) {
    const runs = shinglesOf(text);
    sizes.push(runs.size);
    for (const run of runs) {
      const known = holders.get(run);
      if (known) known.push(at);
      else holders.set(run, [at]);
    }
  }
  return {
    nearest: (runs) => {
      const shared = new Map<number, number>();
      for (const run of runs) for (const at of holders.get(run) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
      return Math.max(0, ...[...shared].map(([at, both]) => both / (runs.size + (sizes[at] ?? 0) - both)));
    },
    beginSo: (opening, name) => {
      const { before, after } = aroundName(opening, name?.toLowerCase());
      return openings.filter((earlier) =>
        after === null
          ? earlier === before
          : earlier.length >= before.length + after.length && earlier.startsWith(before) && earlier.endsWith(after),
      ).length;
    },
    saidLast: (phrases) => {
      const words = phrases.map(fixedWords);
      for (const text of texts) {
        const said = words.findIndex((parts) => parts.length > 0 && parts.every((part) => text.includes(part)));
        if (said >= 0) return said;
      }
      return -1;
    },
  };
}
