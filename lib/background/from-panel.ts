import type { Desk } from '#lib/desk/database.ts';
import { markListing } from '#lib/desk/listings.ts';
import { usedTemplate } from '#lib/desk/templates.ts';
import { Refused, tellPage } from '#lib/messages.ts';
import type { InsertOutcome } from '#lib/schema/messages.ts';
import type { Finding } from '#lib/schema/method.ts';
import type { Override } from '#lib/schema/records.ts';
import { activeTab } from './active-tab.ts';
import { type DeskSession, deskOf, dropDesk, inTurn, keepDesk, secret, subjectOf } from './desk-session.ts';
import { describeDesk, findingsOf } from './desk-state.ts';
import type { PanelHandlers } from './router.ts';
import type { Speaker } from './sender.ts';
import { showDesk } from './show-desk.ts';

type Background = { desk: Desk; syncSoon(): void };
type Panel = Exclude<Speaker, { kind: 'frame' }>;

/** The side panel has no tab of its own: it shows the one the person looks at. */
const sideSession = 'side-panel';

export async function panelTab(panel: Panel, session: string): Promise<number> {
  const tab = panel.kind === 'docked' ? panel.tab : await activeTab();
  if (tab === null) throw new Refused('no-desk');
  if (panel.kind === 'own') {
    if (session !== sideSession) throw new Refused('not-opened-by-us');
    return tab;
  }
  if ((await deskOf(tab))?.token !== session) throw new Refused('not-opened-by-us');
  return tab;
}

async function deskOrRefuse(tab: number): Promise<DeskSession> {
  const session = await deskOf(tab);
  if (!session) throw new Refused('no-desk');
  return session;
}

/** A block is lifted by a typed reason, and some by nothing. */
export function standingBlocks(findings: Finding[], overrides: Override[]): Finding[] {
  return findings.filter(
    ({ rule, severity, overridable }) =>
      severity === 'block' && (overridable === false || !overrides.some((override) => override.rule === rule)),
  );
}

export function fromPanelHandlers({ desk, syncSoon }: Background): PanelHandlers {
  /** Runs a change of the panel's desk in its turn. */
  const at = async <T>(panel: Panel, session: string, change: (found: DeskSession) => Promise<T>): Promise<T> => {
    const tab = await panelTab(panel, session);
    return inTurn(tab, async () => change(await deskOrRefuse(tab)));
  };

  return {
    'panel.hello': async ({ nonce }, panel) => {
      if (panel.kind === 'own') {
        const tab = await activeTab();
        const session = tab === null ? null : await deskOf(tab);
        return { session: sideSession, desk: session && (await describeDesk(desk, session)) };
      }
      return inTurn(panel.tab, async () => {
        const session = await deskOf(panel.tab);
        if (!session || nonce === null || session.nonce !== nonce) throw new Refused('not-opened-by-us');
        const token = secret();
        const kept = await keepDesk({ ...session, nonce: null, token });
        return { session: token, desk: await describeDesk(desk, kept) };
      });
    },

    'desk.plan': ({ session, strategy, steps, facts, seed, resolved }, panel) =>
      at(panel, session, async (found) => {
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

    'desk.check': ({ session, text }, panel) => at(panel, session, (found) => findingsOf(desk, found, text)),

    'desk.insert': ({ session, subject, text, mode, templateId, overrides }, panel) =>
      at(panel, session, async (found): Promise<InsertOutcome> => {
        if (subject !== subjectOf(found)) return { outcome: 'refused', text };
        const kept = await keepDesk({ ...found, overrides, templateId: templateId ?? found.templateId });
        if (standingBlocks(await findingsOf(desk, kept, text), overrides).length > 0)
          return { outcome: 'blocked', text };
        const outcome = await tellPage(kept.tab, kept.frame, 'box.insert', { text, mode, review: kept.box.review });
        if (outcome.outcome === 'inserted') {
          await keepDesk({ ...kept, box: { ...kept.box, text: outcome.text } });
          if (templateId) await usedTemplate(desk, templateId, kept.box.site, Date.now());
        }
        void showDesk(desk, kept.tab);
        return outcome;
      }),

    'desk.copied': ({ session, subject, text, templateId, overrides }, panel) =>
      at(panel, session, async (found) => {
        if (subject !== subjectOf(found)) return { allowed: false };
        const kept = await keepDesk({ ...found, overrides });
        if (standingBlocks(await findingsOf(desk, kept, text), overrides).length > 0) return { allowed: false };
        if (templateId) await usedTemplate(desk, templateId, found.box.site, Date.now());
        return { allowed: true };
      }),

    'desk.fix': ({ session, subject, start, end, text }, panel) =>
      at(panel, session, async (found): Promise<InsertOutcome> => {
        if (subject !== subjectOf(found)) return { outcome: 'refused', text };
        const outcome = await tellPage(found.tab, found.frame, 'box.fix', {
          start,
          end,
          text,
          expected: found.box.text,
        });
        if (outcome.outcome === 'inserted') await keepDesk({ ...found, box: { ...found.box, text: outcome.text } });
        void showDesk(desk, found.tab);
        return outcome;
      }),

    'desk.own': ({ session, own }, panel) =>
      at(panel, session, async (found) => {
        await markListing(desk, { platform: found.box.platform, listing: found.box.listing, own, now: Date.now() });
        // The page sends its reviews again and its badges follow.
        await tellPage(found.tab, found.frame, 'page.tell', {});
        syncSoon();
        return describeDesk(desk, found);
      }),

    'desk.close': ({ session }, panel) =>
      at(panel, session, async (found) => {
        await dropDesk(found.tab);
        if (panel.kind === 'docked') await tellPage(found.tab, 0, 'dock.close', {});
      }),
  };
}
