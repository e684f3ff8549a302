import type { Desk } from '#lib/desk/database.ts';
import { accountState } from '#lib/sync/account.ts';
import { syncNow } from '#lib/sync/flush.ts';
import { pushToAll, somebodyWatches } from './ports.ts';
import { showAllDesks } from './show-desk.ts';
import { checkTemplatesSoon, tellTemplates } from './template-checks.ts';

/** Syncs, then shows whoever watches what came. Templates are checked last, on their own: nobody waits for it or misses anything by it. */
export async function syncAndTell(desk: Desk, remind: () => void): Promise<void> {
  await syncNow(desk);
  remind();
  if (somebodyWatches()) {
    pushToAll({ type: 'account', account: await accountState(desk) });
    await tellTemplates(desk);
    await showAllDesks(desk);
  }
  checkTemplatesSoon(desk);
}
