import { v7 } from 'uuid';
import type { Person } from '#lib/schema/records.ts';
import { type Privacy, PushRequest, type StoredEvent, SyncEvent } from '#lib/schema/sync.ts';
import { payloadShape } from '#lib/schema/sync-payloads.ts';

/** The company as the protocol describes it, in memory. */
export function modelServer(privacy: Privacy = 'full') {
  let company = { epoch: 'e0', seq: 0, events: [] as StoredEvent[] };
  let backups = 0;
  const server = {
    privacy,
    /** Every body that was sent, as it travelled. */
    bodies: [] as string[],
    events: () => company.events,
    epoch: () => company.epoch,
    backup: () => structuredClone(company),
    restore(backup: typeof company) {
      company = { ...structuredClone(backup), epoch: `e${++backups}` };
    },
    push(actor: Person, body: string): unknown {
      server.bodies.push(body);
      const { device, events } = PushRequest.parse(JSON.parse(body));
      const verdicts = events.map((raw) => ({ raw: raw as SyncEvent, code: refusal(raw, server.privacy) }));
      const acked = verdicts.filter(({ code }) => code === null).map(({ raw }) => raw);
      for (const event of acked) {
        company.seq++;
        if (company.events.some(({ id }) => id === event.id)) continue;
        company.events.push({ ...event, seq: company.seq, actor, device });
      }
      const rejected = verdicts.flatMap(({ raw, code }) => (code ? [{ id: raw.id, code }] : []));
      return { acked: acked.map(({ id }) => id), rejected, cursor: company.seq, epoch: company.epoch, serverTime: 0 };
    },
    pull(path: string, pageSize = 500): unknown {
      const cursor = Number(new URL(path, 'https://model').searchParams.get('cursor'));
      const later = company.events.filter(({ seq }) => seq > cursor);
      const events = structuredClone(later.slice(0, pageSize));
      const more = later.length > pageSize;
      return { events, cursor: events.at(-1)?.seq ?? cursor, more, epoch: company.epoch };
    },
  };
  return server;
}
export type ModelServer = ReturnType<typeof modelServer>;

function refusal(raw: unknown, privacy: Privacy): string | null {
  const event = SyncEvent.safeParse(raw);
  if (!event.success) return 'bad-event';
  const fits = (shape: Privacy) => payloadShape(event.data.type, shape)?.safeParse(event.data.payload).success === true;
  if (fits('off') || (privacy === 'full' && fits('full'))) return null;
  return fits('full') ? 'privacy' : 'bad-event';
}

/** An event of somebody whose device is not under test. */
export function tell(server: ModelServer, actor: Person, event: Pick<SyncEvent, 'type' | 'key' | 'payload'>): void {
  server.push(
    actor,
    JSON.stringify({ protocol: 1, device: v7(), epoch: null, events: [{ id: v7(), n: 1, v: 1, at: 0, ...event }] }),
  );
}
