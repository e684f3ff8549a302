import { sharedShare, shinglesOf } from './similar.ts';

/** The earlier text that is most like a new one, and how much they share, from 0 to 1; null where they share nothing. */
export function nearestReply<T extends { text: string }>(
  text: string,
  earlier: readonly T[],
): { share: number; reply: T } | null {
  const own = shinglesOf(text);
  let nearest: { share: number; reply: T } | null = null;
  for (const reply of earlier) {
    const share = sharedShare(own, shinglesOf(reply.text));
    if (share > (nearest?.share ?? 0)) nearest = { share, reply };
  }
  return nearest;
}
