import type { Desk } from '#lib/desk/database.ts';
import { type KeptAccount, readMeta, writeMeta } from '#lib/desk/meta.ts';
import { transact } from '#lib/desk/transact.ts';
import type { AccountInfo } from '#lib/schema/sync.ts';
import { startOver } from './start-over.ts';
import { bury } from './verdicts.ts';

/**
 * Makes `account` the desk's account. What was written without an account goes to the first company that is joined.
 * What was meant for another company never goes to this one: it is put aside under the code `other-company`, and what was
 * known of that company is forgotten here. Logged replies, private templates, rules and what the person taught stay, as they are the person's own.
 */
export function joinCompany(desk: Desk, account: KeptAccount, now: number): Promise<void> {
  return transact(desk, async () => {
    await enterCompany(desk, account, now);
    await writeMeta(desk, 'problem', null);
  });
}

/** Keeps what the server says of the account now: another name, role, privacy or company. */
export function keepInfo(desk: Desk, info: AccountInfo, now: number): Promise<void> {
  return transact(desk, async () => {
    const account = await readMeta(desk, 'account');
    if (account?.refreshToken) await enterCompany(desk, { ...account, info }, now);
  });
}

async function enterCompany(desk: Desk, account: KeptAccount, now: number): Promise<void> {
  const company = `${account.server} ${account.info.company.id}`;
  const last = await readMeta(desk, 'company');
  if (last !== null && last !== company) {
    await bury(desk, await desk.outbox.toArray(), 'other-company', now);
    for (const table of [
      desk.acked,
      desk.reviews,
      desk.aliases,
      desk.listings,
      desk.unread,
      desk.followed,
      desk.effects,
      desk.reports,
    ])
      await table.clear();
    await desk.templates.filter(({ shared }) => shared).delete();
    await desk.companyRules.filter(({ shared }) => shared).delete();
    await desk.recipes.filter(({ own }) => !own).delete();
    await desk.recipes.toCollection().modify({ shared: false });
    await writeMeta(desk, 'lastSyncAt', null);
    await startOver(desk, null);
  }
  await writeMeta(desk, 'company', company);
  await writeMeta(desk, 'account', account);
}
