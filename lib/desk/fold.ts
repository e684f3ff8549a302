import { acknowledge } from '#lib/sync/acknowledge.ts';
import type { Desk } from './database.ts';
import { foldCompanyRule } from './fold-company-rule.ts';
import { foldEffect } from './fold-effect.ts';
import { foldListing } from './fold-listing.ts';
import { foldProof } from './fold-proof.ts';
import { foldRecipe } from './fold-recipe.ts';
import { foldReply } from './fold-reply.ts';
import { foldReport } from './fold-report.ts';
import { foldSeen } from './fold-seen.ts';
import { foldTemplate } from './fold-template.ts';
import { type ReadEvent, readEvent } from './read-event.ts';
import { reviewPrint } from './review-key.ts';
import { transact } from './transact.ts';

/**
 * Folds what the company knows into the local memory, in the order given, which is the server's. Doing it again changes nothing;
 * this device's own events come back as echoes. What a newer client wrote is kept in `unread` and the rest goes on.
 * `also` runs in the same transaction, for the cursor.
 */
export async function applyEvents(desk: Desk, events: unknown[], also?: () => Promise<void>): Promise<void> {
  const read = await Promise.all(events.map(prepare));
  await transact(desk, async () => {
    // An echo is an acknowledgement whose answer was lost; the outbox must know before later words of others are judged.
    await acknowledge(
      desk,
      read.flatMap(({ event }) => event?.id ?? []),
      Date.now(),
    );
    for (const { event, print, raw } of read) {
      if (event) await fold(desk, event, print);
      else await desk.unread.put({ id: nameOf(raw), event: raw });
    }
    await also?.();
  });
}

async function fold(desk: Desk, event: ReadEvent, print: string | null): Promise<void> {
  if (event.type === 'review.seen') return foldSeen(desk, event, print);
  if (event.type === 'reply.posted') return foldReply(desk, event);
  if (event.type === 'reply.proved') return foldProof(desk, event);
  if (event.type === 'review.changed') return foldEffect(desk, event);
  if (event.type === 'report.filed' || event.type === 'report.decided') return foldReport(desk, event);
  if (event.type === 'listing.marked') return foldListing(desk, event);
  if (event.type === 'template.saved' || event.type === 'template.removed') return foldTemplate(desk, event);
  if (event.type === 'company-rule.saved' || event.type === 'company-rule.removed') return foldCompanyRule(desk, event);
  return foldRecipe(desk, event);
}

async function prepare(raw: unknown) {
  const event = readEvent(raw);
  if (event?.type !== 'review.seen' || !event.payload.review) return { raw, event, print: null };
  const { platform, listing, review } = event.payload;
  return { raw, event, print: await reviewPrint(platform, listing, review) };
}

/** Its id, or the whole of it: a repeated pull must not keep it twice. */
function nameOf(raw: unknown): string {
  const id = (raw as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : JSON.stringify(raw);
}
