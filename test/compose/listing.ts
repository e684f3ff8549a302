import { openingOf } from '#lib/compose/earlier-replies.ts';
import { randomFrom } from '#lib/compose/random.ts';
import { compose } from '#lib/compose.ts';
import { sharedShare, shinglesOf } from '#lib/similar.ts';
import { listingRequest, oneOf } from './generated-requests.ts';
import type { Shipped } from './requests.ts';

/** Replies of one listing in a row, oldest first, each written with `remembered` before it; which of the drafts is taken is drawn by lot. */
export function repliesInARow(lang: Shipped, number: number, remembered: number, seed: number): string[] {
  const next = randomFrom(seed);
  const replies: string[] = [];
  for (let at = 0; replies.length < number; at++) {
    const history = replies.slice(-remembered).toReversed();
    const { drafts } = compose({ ...listingRequest(lang, next), history, seed: at });
    if (drafts.length > 0) replies.push(oneOf(drafts, next).text);
  }
  return replies;
}

/** Pairs within fifty replies that share more than half of their runs of three words. */
export function tooClose(replies: readonly string[]): [string, string][] {
  const runs = replies.map(shinglesOf);
  return replies.flatMap((reply, at) =>
    replies.slice(at + 1, at + 50).flatMap((later, step): [string, string][] => {
      const [one, other] = [runs[at], runs[at + 1 + step]];
      return one && other && sharedShare(one, other) > 0.5 ? [[reply, later]] : [];
    }),
  );
}

/** How often the commonest opening sentence stands among ten replies in a row. */
export function mostAlikeOpenings(replies: readonly string[]): number {
  const openings = replies.map(openingOf);
  const tens = openings.slice(9).map((_, at) => openings.slice(at, at + 10));
  return Math.max(...tens.flatMap((ten) => ten.map((opening) => ten.filter((other) => other === opening).length)));
}
