import type { AccountInfo, PushResponse } from '#lib/schema/sync.ts';
import { judgeEvent } from '../sync-verdict.ts';
import { holdPrivacy } from './company-settings.ts';
import { type Database, inCompany } from './database.ts';
import { noteDevice } from './devices.ts';
import { readEpoch } from './epoch.ts';
import { readCursor } from './read-cursor.ts';
import { storeEvents } from './store-events.ts';

export interface Push {
  company: string;
  actor: string;
  role: AccountInfo['role'];
  device: string;
  events: readonly unknown[];
}

/** Judges and stores one push in one transaction: what is answered as acknowledged is committed. */
export function receiveEvents(
  database: Database,
  { company, actor, role, device, events }: Push,
): Promise<Omit<PushResponse, 'serverTime'>> {
  return inCompany(database, company, async (orm) => {
    const privacy = await holdPrivacy(orm, company);
    const verdicts = events.map((event) => judgeEvent(event, privacy, role));
    const accepted = verdicts.flatMap((verdict) => ('accepted' in verdict ? [verdict.accepted] : []));
    if (accepted.length > 0) await storeEvents(orm, { company, actor, device, events: accepted });
    await noteDevice(orm, company, device, actor);
    return {
      acked: accepted.map((event) => event.id),
      rejected: verdicts.flatMap((verdict) => ('rejected' in verdict ? [verdict.rejected] : [])),
      cursor: await readCursor(orm, company),
      epoch: await readEpoch(orm),
    };
  });
}
