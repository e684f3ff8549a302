import type { Desk, ReviewRow } from './database.ts';

/**
 * In a transaction: the answer to a review of which nothing but the replies is stored, as after "not ours" and "ours" again.
 * Null where none was logged.
 */
export async function loggedAnswer(
  desk: Desk,
  key: string,
): Promise<Pick<ReviewRow, 'state' | 'answeredAt' | 'answeredBy'> | null> {
  const [first] = await desk.replies.where('reviewKey').equals(key).sortBy('postedAt');
  return first ? { state: 'answered', answeredAt: first.postedAt, answeredBy: first.by } : null;
}
