import type { CompanyRule } from '#lib/schema/company-rule.ts';
import type { Person } from '#lib/schema/records.ts';
import type { SyncEvent } from '#lib/schema/sync.ts';
import { enqueue } from '#lib/sync/outbox.ts';
import type { Desk } from './database.ts';
import { transact, withDesk } from './transact.ts';

/** A rule that somebody wrote, and whose it is. */
export type CompanyRuleRow = {
  id: string;
  rule: CompanyRule;
  /** The company's; else this person's alone. */
  shared: boolean;
  /** The colleague who wrote it last; null for one's own. */
  by: Person | null;
};

/** Rules that are live. */
export async function liveRules(desk: Desk): Promise<CompanyRule[]> {
  const rows = await withDesk(desk, () => desk.companyRules.filter(({ rule }) => rule.state === 'live').toArray());
  return rows.map(({ rule }) => rule);
}

/** Keeps a rule in place of its earlier wording. A shared one is told to the company, and stays the company's. */
export function keepCompanyRule(
  desk: Desk,
  rule: CompanyRule,
  { shared, now }: { shared: boolean; now: number },
): Promise<void> {
  return transact(desk, async () => {
    const known = await desk.companyRules.get(rule.id);
    const told = shared || (known?.shared ?? false);
    await desk.companyRules.put({ id: rule.id, rule, shared: told, by: null });
    if (told) await enqueue(desk, 'company-rule.saved', rule.id, now, { rule });
  });
}

/**
 * Forgets a rule here and, where it is the company's, everywhere. The company need never hear what it is told to forget:
 * privacy may hold the words back and let them go after the removal.
 */
export function removeCompanyRule(desk: Desk, id: string, now: number): Promise<void> {
  return transact(desk, async () => {
    const known = await desk.companyRules.get(id);
    await desk.companyRules.delete(id);
    if (!known?.shared) return;
    const isSaved = (event: SyncEvent) => event.type === 'company-rule.saved' && event.key === id;
    await desk.outbox.filter(isSaved).delete();
    await desk.acked.filter(({ event }) => isSaved(event)).delete();
    await enqueue(desk, 'company-rule.removed', id, now, { removedAt: now });
  });
}
