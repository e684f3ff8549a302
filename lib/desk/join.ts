import type { Platform } from '#lib/schema/ids.ts';
import type { SeenReview } from '#lib/schema/review.ts';
import type { Desk, ReviewRow } from './database.ts';
import { joinRows } from './join-rows.ts';
import { firstWords } from './review-key.ts';

/** A review just read, with the names it may go by. */
export type Identified = { key: string; platform: Platform; print: string | null; site: string; review: SeenReview };

/** Sites that count their reviews use short ids, which another listing may use again. */
const shortestOwnId = 16;

/** The key under which a review is kept, whatever surface it was seen on. */
export async function keptKey(desk: Desk, key: string): Promise<string> {
  return (await desk.aliases.get(key))?.key ?? key;
}

/**
 * In a transaction: the key the review is kept under, after joining it with the one stored review that is surely the same,
 * seen on another surface of the platform. `joined` are keys that newly became aliases.
 * Two candidates, or two ids on one site, are two reviews: a wrong join would hide one of them.
 */
export async function settleKey(desk: Desk, seen: Identified): Promise<{ key: string; joined: string[] }> {
  const key = await keptKey(desk, seen.key);
  const own = await desk.reviews.get(key);
  const surfaces = { ...own?.surfaces, [seen.site]: seen.review.id };
  const candidates = [...(await alikeInListing(desk, seen)), ...(await sameIdElsewhere(desk, seen))];
  const twins = new Map(
    candidates.filter((row) => row.key !== key && mayBeOne(row.surfaces, surfaces)).map((row) => [row.key, row]),
  );
  const [twin] = twins.values();
  return twin && twins.size === 1 ? joinKeys(desk, key, twin.key) : { key, joined: [] };
}

/** By author, first words and owner's reply. */
async function alikeInListing(desk: Desk, { print, review }: Identified): Promise<ReviewRow[]> {
  if (!print) return [];
  const rows = await desk.reviews.where('print').equals(print).toArray();
  return rows.filter((row) => sameOwnerReply(row.review, review));
}

/** A public page and the cabinet may know one listing by two ids (Google does), but a long review id is the platform's own. */
async function sameIdElsewhere(desk: Desk, { platform, review }: Identified): Promise<ReviewRow[]> {
  const { id, author, text } = review;
  if (!id || !author || id.length < shortestOwnId) return [];
  const rows = await desk.reviews.where('author').equals(author).toArray();
  return rows.filter(
    (row) =>
      row.platform === platform &&
      Object.values(row.surfaces).includes(id) &&
      firstWords(row.review?.text ?? null) === firstWords(text),
  );
}

/** In a transaction: one review was kept under two keys. The survivor is the same on every device, in whatever order joins come. */
export async function joinKeys(desk: Desk, one: string, other: string): Promise<{ key: string; joined: string[] }> {
  const [key, alias] = [await keptKey(desk, one), await keptKey(desk, other)].sort(byPreference);
  if (key === undefined || alias === undefined || key === alias) return { key: key ?? one, joined: [] };
  await desk.aliases.where('key').equals(alias).modify({ key });
  await desk.aliases.put({ alias, key });
  await desk.replies.where('reviewKey').equals(alias).modify({ reviewKey: key });
  await desk.followed.where('reviewKey').equals(alias).modify({ reviewKey: key });
  await desk.tasks.where('reviewKey').equals(alias).modify({ reviewKey: key });
  await desk.reports.where('reviewKey').equals(alias).modify({ reviewKey: key });
  const [kept, gone] = await desk.reviews.bulkGet([key, alias]);
  if (gone) {
    await desk.reviews.delete(alias);
    await desk.reviews.put(kept ? joinRows(kept, gone) : { ...gone, key });
  }
  return { key, joined: [alias] };
}

/** A site's own id before a hash, then by letters. */
function byPreference(a: string, b: string): number {
  const hashed = (key: string) => Number(/:~[0-9a-f]{32}$/.test(key));
  return hashed(a) - hashed(b) || (a < b ? -1 : Number(a > b));
}

function mayBeOne(a: ReviewRow['surfaces'], b: ReviewRow['surfaces']): boolean {
  return Object.entries(a).every(([site, id]) => !(site in b) || id === null || b[site] === null || b[site] === id);
}

function sameOwnerReply(a: SeenReview | null, b: SeenReview): boolean {
  return (
    a !== null && a.hasOwnerReply === b.hasOwnerReply && firstWords(a.ownerReplyText) === firstWords(b.ownerReplyText)
  );
}
