import { browser } from 'wxt/browser';
import type { Desk } from '#lib/desk/database.ts';
import { markListing } from '#lib/desk/listings.ts';
import { removeRecipe, shareRecipe, unshareRecipe } from '#lib/desk/recipes.ts';
import { Refused } from '#lib/messages.ts';
import type { AccountState } from '#lib/schema/messages.ts';
import { settings as storedSettings } from '#lib/storage.ts';
import { accountState, connect, signOut } from '#lib/sync/account.ts';
import { syncNow } from '#lib/sync/flush.ts';
import { sendStructure } from '#lib/sync/send-structure.ts';
import { fromOwnPagesOnFollowUp } from './from-own-pages-on-follow-up.ts';
import { fromOwnPagesOnRules } from './from-own-pages-on-rules.ts';
import { fromOwnPagesOnTemplates } from './from-own-pages-on-templates.ts';
import { pushToAll } from './ports.ts';
import { readStructure } from './read-structure.ts';
import type { OwnHandlers } from './router.ts';
import { showAllDesks } from './show-desk.ts';
import { checkTemplatesSoon } from './template-checks.ts';

type Background = { desk: Desk; syncSoon(): void; goLive(): void };

export function fromOwnPagesHandlers({ desk, syncSoon, goLive }: Background): OwnHandlers {
  const tellAccount = async (): Promise<AccountState> => {
    const account = await accountState(desk);
    pushToAll({ type: 'account', account });
    await showAllDesks(desk);
    return account;
  };

  return {
    ...fromOwnPagesOnRules({ desk, syncSoon }),
    ...fromOwnPagesOnFollowUp({ desk, syncSoon }),
    ...fromOwnPagesOnTemplates({ desk, syncSoon }),
    'settings.get': () => storedSettings.read(),
    'settings.save': async ({ settings }) => {
      await storedSettings.write(settings);
      await showAllDesks(desk);
      checkTemplatesSoon(desk);
      return settings;
    },
    'account.get': () => accountState(desk),
    'account.connect': async ({ server }) => {
      await connect(desk, server);
      await syncNow(desk, { hurry: true });
      goLive();
      return tellAccount();
    },
    'account.signOut': async () => {
      await signOut(desk);
      return tellAccount();
    },
    'sync.now': async () => {
      await syncNow(desk, { hurry: true });
      return tellAccount();
    },
    'recipe.share': async ({ id }) => {
      await shareRecipe(desk, id, Date.now());
      syncSoon();
    },
    'recipe.unshare': async ({ id }) => {
      await unshareRecipe(desk, id, Date.now());
      syncSoon();
    },
    'recipe.remove': async ({ id }) => {
      await removeRecipe(desk, id, Date.now());
      syncSoon();
    },
    'structure.read': ({ site }) => readStructure(site),
    'structure.send': ({ report }) => sendStructure(desk, report),
    'options.open': () => browser.runtime.openOptionsPage(),
    'listing.mark': async ({ key, own }) => {
      const known = await desk.listings.get(key);
      if (!known) throw new Refused('unexpected', 'nobody has said anything of that listing yet');
      const listing = { id: known.id, name: known.name, cabinet: false };
      await markListing(desk, { platform: known.platform, listing, own, now: Date.now() });
      syncSoon();
      await showAllDesks(desk);
    },
    'inbox.open': async () => {
      await browser.tabs.create({ url: browser.runtime.getURL('/inbox.html') });
    },
  };
}
