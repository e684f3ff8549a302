import { enqueue } from '#lib/sync/outbox.ts';
import type { Desk, ReviewRow } from './database.ts';

/** In a transaction: tells the company that a review is new here, was answered, or goes by other keys too. */
export async function tellSeen(desk: Desk, row: ReviewRow, at: number, aliases: string[] = []): Promise<void> {
  const { platform, listing, site, state, firstSeenAt, dueAt, review, listingName, address } = row;
  const said = { platform, listing, site, state, firstSeenAt, dueAt, review, listingName, address };
  await enqueue(desk, 'review.seen', row.key, at, aliases.length > 0 ? { ...said, aliases } : said);
}
