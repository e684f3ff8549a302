import { isOnItsWay } from '#lib/sync/outbox.ts';
import type { Desk } from './database.ts';
import type { ReadEvent } from './read-event.ts';

type Told = Extract<ReadEvent, { type: 'company-rule.saved' | 'company-rule.removed' }>;

/** The last word counts; a word of this device that is still on its way will be later than this one. */
export async function foldCompanyRule(desk: Desk, event: Told): Promise<void> {
  if (await isOnItsWay(desk, event.key)) return;
  if (event.type === 'company-rule.removed') return desk.companyRules.delete(event.key);
  const { rule } = event.payload;
  if (rule) await desk.companyRules.put({ id: event.key, rule, shared: true, by: event.actor });
}
