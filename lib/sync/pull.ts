import * as z from 'zod/mini';
import type { Desk } from '#lib/desk/database.ts';
import { applyEvents } from '#lib/desk/fold.ts';
import { sweepListings } from '#lib/desk/fold-listing.ts';
import { readMeta, writeMeta } from '#lib/desk/meta.ts';
import { readEvent } from '#lib/desk/read-event.ts';
import { transact } from '#lib/desk/transact.ts';
import type { ProblemCode } from '#lib/schema/messages.ts';
import { PullResponse, protocolVersion } from '#lib/schema/sync.ts';
import type { Call } from './call.ts';

import { noteEpoch, startOver } from './start-over.ts';

const pageSize = 500;

/** Brings this device up to the company's last event. The cursor moves in the transaction that folds the page in. */
export async function pullEvents(desk: Desk, call: Call): Promise<ProblemCode | null> {
  await readAgain(desk);
  for (;;) {
    const cursor = (await readMeta(desk, 'cursor')) ?? 0;
    const answer = await call(`/v1/sync/pull?cursor=${cursor}&limit=${pageSize}&protocol=${protocolVersion}`);
    if (!answer.ok) return answer.problem;
    const page = z.safeParse(PullResponse, answer.body);
    if (!page.success) return 'server-refused';
    const { events, more, epoch } = page.data;
    // This page was asked for with a number of the old epoch.
    if (await transact(desk, () => noteEpoch(desk, epoch))) continue;
    await applyEvents(desk, events, async () => {
      await writeMeta(desk, 'cursor', page.data.cursor);
      if (!more) await sweepListings(desk);
    });
    if (!more) return null;
  }
}

/** After an update this client may read what an older one kept aside; its place among the rest is found by pulling all again. */
async function readAgain(desk: Desk): Promise<void> {
  await transact(desk, async () => {
    const readable = await desk.unread.filter(({ event }) => readEvent(event) !== null).primaryKeys();
    if (readable.length === 0) return;
    await desk.unread.bulkDelete(readable);
    await startOver(desk, await readMeta(desk, 'epoch'));
  });
}
