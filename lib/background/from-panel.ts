import type { Desk } from '#lib/desk/database.ts';
import { markListing } from '#lib/desk/listings.ts';
import { usedTemplate } from '#lib/desk/templates.ts';
import { Refused, tellPage } from '#lib/messages.ts';
import type { InsertOutcome } from '#lib/schema/messages.ts';
import { settings as storedSettings } from '#lib/storage.ts';
import { activeTab } from './active-tab.ts';
import { checkAgain } from './check-again.ts';
import { type DeskSession, deskOf, dropDesk, inTurn, keepDesk, secret, subjectOf } from './desk-session.ts';
import { describeDesk, findingsOf, shownFindingsOf } from './desk-state.ts';
import { bringBack, dismiss } from './dismissed.ts';
import { pageIsGone, replaceInBox } from './replace-in-box.ts';
import type { PanelHandlers } from './router.ts';
import type { Speaker } from './sender.ts';
import { showDesk } from './show-desk.ts';
import { standingBlocks } from './standing-blocks.ts';
import { startTeaching } from './teaching.ts';
import { weigh } from './weigh.ts';
import { writeInBox } from './write-in-box.ts';

type Background = { desk: Desk; syncSoon(): void };
type Panel = Exclude<Speaker, { kind: 'frame' }>;

/** The session of a side panel, which has no tab of its own: it shows the one that is looked at in its window. */
const sideSession = (window: number) => `side:${window}`;

/** Window of a side panel's session; null where it is none. */
export function sideWindow(session: string): number | null {
  const [, window] = /^side:(\d+)$/.exec(session) ?? [];
  return window === undefined ? null : Number(window);
}

export async function panelTab(panel: Panel, session: string): Promise<number> {
  if (panel.kind === 'docked') {
    if ((await deskOf(panel.tab))?.token !== session) throw new Refused('not-opened-by-us');
    return panel.tab;
  }
  const window = sideWindow(session);
  if (window === null) throw new Refused('not-opened-by-us');
  const tab = await activeTab(window);
  if (tab === null) throw new Refused('no-desk');
  return tab;
}

async function deskOrRefuse(tab: number): Promise<DeskSession> {
  const session = await deskOf(tab);
  if (!session) throw new Refused('no-desk');
  return session;
}

export function fromPanelHandlers({ desk, syncSoon }: Background): PanelHandlers {
  /** Runs a change of the panel's desk in its turn, unless the desk has moved on from what the person saw. */
  const at = async <T>(
    panel: Panel,
    { session, subject }: { session: string; subject: string },
    change: (found: DeskSession) => Promise<T>,
  ): Promise<T> => {
    const tab = await panelTab(panel, session);
    return inTurn(tab, async () => {
      const found = await deskOrRefuse(tab);
      if (subject !== subjectOf(found)) throw new Refused('moved-on');
      return change(found);
    });
  };

  return {
    'panel.hello': async ({ nonce, window }, panel) => {
      if (panel.kind === 'own') {
        if (window === null) throw new Refused('not-opened-by-us');
        const tab = await activeTab(window);
        const session = tab === null ? null : await deskOf(tab);
        return { session: sideSession(window), desk: session && (await describeDesk(desk, session)) };
      }
      return inTurn(panel.tab, async () => {
        const session = await deskOf(panel.tab);
        if (!session || nonce === null || session.nonce !== nonce) throw new Refused('not-opened-by-us');
        const token = secret();
        const kept = await keepDesk({ ...session, nonce: null, token });
        return { session: token, desk: await describeDesk(desk, kept) };
      });
    },

    'desk.plan': ({ strategy, steps, facts, seed, resolved, ...shown }, panel) =>
      at(panel, shown, async (found) => {
        const plan = {
          ...found.plan,
          ...(strategy ? { strategy, steps: undefined } : {}),
          ...(steps ? { steps } : {}),
          ...(facts ? { facts } : {}),
          ...(seed === undefined ? {} : { seed }),
          ...(resolved === undefined ? {} : { resolved }),
        };
        return describeDesk(desk, await keepDesk({ ...found, plan }));
      }),

    'desk.check': ({ text, ...shown }, panel) =>
      at(panel, shown, (found) => shownFindingsOf(desk, found, text, 'panel')),

    'desk.weigh': ({ text, templateId, ...shown }, panel) =>
      at(panel, shown, async (found) => weigh(desk, found, await storedSettings.read(), { text, templateId })),

    'desk.dismiss': async ({ rule, text, ...shown }, panel) => {
      const tab = await at(panel, shown, async (found) => {
        await dismiss(subjectOf(found), { rule, text }, Date.now());
        return found.tab;
      });
      await checkAgain(desk, tab);
    },

    'desk.undismiss': async (shown, panel) => {
      const tab = await at(panel, shown, async (found) => {
        await bringBack(subjectOf(found));
        return found.tab;
      });
      await checkAgain(desk, tab);
    },

    'desk.insert': ({ text, mode, templateId, overrides, ...shown }, panel) =>
      at(panel, shown, async (found): Promise<InsertOutcome> => {
        const kept = await keepDesk({ ...found, overrides, templateId: templateId ?? found.templateId });
        if (standingBlocks(await findingsOf(desk, kept, text), overrides).length > 0) {
          // The panel has it in its editor from now on.
          if (mode === 'at-slash') {
            await keepDesk({ ...found, waiting: null });
            void showDesk(desk, found.tab);
          }
          return { outcome: 'blocked', text };
        }
        const outcome = await writeInBox(kept, { text, mode });
        if (outcome.outcome === 'inserted') {
          await keepDesk({ ...kept, box: { ...kept.box, text: outcome.text }, waiting: null });
          if (templateId) await usedTemplate(desk, templateId, kept.box.site, Date.now());
        }
        void showDesk(desk, kept.tab);
        return outcome;
      }),

    'desk.copied': ({ text, templateId, overrides, ...shown }, panel) =>
      at(panel, shown, async (found) => {
        const kept = await keepDesk({ ...found, overrides });
        if (standingBlocks(await findingsOf(desk, kept, text), overrides).length > 0) return { allowed: false };
        if (templateId) await usedTemplate(desk, templateId, found.box.site, Date.now());
        return { allowed: true };
      }),

    'desk.fix': ({ start, end, text, ...shown }, panel) =>
      at(panel, shown, async (found): Promise<InsertOutcome> => {
        const expected = found.box.text.slice(start, end);
        const outcome = await replaceInBox(found, { start, expected, text });
        if (outcome.outcome === 'inserted') await keepDesk({ ...found, box: { ...found.box, text: outcome.text } });
        void showDesk(desk, found.tab);
        return outcome;
      }),

    'desk.own': ({ own, ...shown }, panel) =>
      at(panel, shown, async (found) => {
        await markListing(desk, { platform: found.box.platform, listing: found.box.listing, own, now: Date.now() });
        // The page sends its reviews again and its badges follow.
        await tellPage(found.tab, found.frame, 'page.tell', {}).catch(pageIsGone);
        syncSoon();
        return describeDesk(desk, found);
      }),

    'page.teach': async ({ session }, panel) => {
      const tab = await panelTab(panel, session);
      return { started: await startTeaching(tab, (await deskOf(tab))?.frame ?? 0) };
    },

    'desk.close': async ({ session }, panel) => {
      const tab = await panelTab(panel, session);
      await inTurn(tab, async () => {
        await dropDesk(tab);
        if (panel.kind === 'docked') await tellPage(tab, 0, 'dock.close', {}).catch(pageIsGone);
        await showDesk(desk, tab);
      });
    },
  };
}
