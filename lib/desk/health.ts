import type { PageReading } from '#lib/schema/review.ts';
import type { Desk, FieldCounts, HealthRow } from './database.ts';
import { transact, withDesk } from './transact.ts';

/** Fields of a card that a reader looks for on every site that shows them. */
const fields = ['id', 'author', 'rating', 'dateText', 'text'] as const;

/** The person is told of a changed site once in so long, and anew by each version. */
const tellAgainMs = 24 * 3_600_000;

/** How many cards of one reading show each field, and how many lack one that the site shows on every card. */
export function countFields({ reviews, missing }: Pick<PageReading, 'reviews' | 'missing'>): FieldCounts {
  const names = new Set([...fields, ...Object.keys(missing)]);
  return Object.fromEntries(
    [...names].flatMap((field) => {
      const found = reviews.filter((review) => (review as Record<string, unknown>)[field] != null).length;
      const lacking = missing[field] ?? 0;
      return found + lacking > 0 ? [[field, { found, missing: lacking }]] : [];
    }),
  );
}

/** What `counts` says beyond what was counted of the same page before: a growing list is told again and again. */
export function countsBeyond(counts: FieldCounts, before: FieldCounts): FieldCounts {
  return Object.fromEntries(
    Object.entries(counts).map(([field, { found, missing }]) => [
      field,
      {
        found: Math.max(0, found - (before[field]?.found ?? 0)),
        missing: Math.max(0, missing - (before[field]?.missing ?? 0)),
      },
    ]),
  );
}

type Look = Pick<HealthRow, 'site' | 'version' | 'lost'> & { counts: FieldCounts; now: number };

/** Adds one look to what is known of how this version reads the site. */
export function addHealth(desk: Desk, { site, version, lost, counts, now }: Look): Promise<void> {
  return transact(desk, async () => {
    const known = await desk.health.get([site, version]);
    const sums = { ...known?.fields };
    for (const [field, { found, missing }] of Object.entries(counts)) {
      const before = sums[field] ?? { found: 0, missing: 0 };
      sums[field] = { found: before.found + found, missing: before.missing + missing };
    }
    const toldAt = known?.toldAt ?? null;
    await desk.health.put({ site, version, fields: sums, lost, lastLookAt: now, toldAt });
  });
}

/** True once a day and version: the person is to be told now that the site has changed. */
export function tellOfChange(desk: Desk, site: string, version: string, now: number): Promise<boolean> {
  return transact(desk, async () => {
    const known = await desk.health.get([site, version]);
    if (!known || (known.toldAt !== null && now - known.toldAt < tellAgainMs)) return false;
    await desk.health.put({ ...known, toldAt: now });
    return true;
  });
}

/** Sites that this version has lately not read whole. */
export function changedSites(rows: HealthRow[], version: string, now: number): HealthRow[] {
  return rows.filter((row) => row.version === version && row.lost.length > 0 && now - row.lastLookAt < tellAgainMs);
}

/** Latest look first. */
export async function allHealth(desk: Desk): Promise<HealthRow[]> {
  const rows = await withDesk(desk, () => desk.health.toArray());
  return rows.sort((a, b) => b.lastLookAt - a.lastLookAt);
}
