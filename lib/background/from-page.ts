import { browser } from 'wxt/browser';
import type { Desk } from '#lib/desk/database.ts';
import { logReply } from '#lib/desk/history.ts';
import { sawReviews } from '#lib/desk/queue.ts';
import { languageOf } from '#lib/language-of.ts';
import { Refused, tellPage } from '#lib/messages.ts';
import { report } from '#lib/report.ts';
import { rulesVersion } from '#lib/rules/index.ts';
import type { SeenListing } from '#lib/schema/review.ts';
import { siteAt } from '#lib/sites/index.ts';
import { settings as storedSettings } from '#lib/storage.ts';
import { triage } from '#lib/triage.ts';
import { type DeskSession, deskOf, dropDesk, freshPlan, inTurn, keepDesk, secret, subjectOf } from './desk-session.ts';
import { findingsOf } from './desk-state.ts';
import { baseContext, reviewContext } from './method-context.ts';
import { panelIsOpen } from './ports.ts';
import type { PageHandlers } from './router.ts';
import { showDesk } from './show-desk.ts';

type Background = { desk: Desk; syncSoon(): void };

/** A page speaks for its own address alone, and only our own knowledge of that address makes it a cabinet. */
function vouched(frame: { url: URL }, said: { site: string; address: string; listing: SeenListing }): SeenListing {
  if (new URL(said.address).origin !== frame.url.origin)
    throw new Refused('unexpected', 'a page spoke of another address');
  const site = siteAt(frame.url);
  if (site.id !== said.site) throw new Refused('unexpected', 'a page spoke for another site');
  return { ...said.listing, cabinet: site.listing.cabinet };
}

export function fromPageHandlers({ desk, syncSoon }: Background): PageHandlers {
  return {
    'page.seen': async ({ reading }, frame) => {
      const listing = vouched(frame, reading);
      const settings = await storedSettings.read();
      const answer = await sawReviews(desk, {
        reading: { ...reading, listing },
        triage: (review) => triage({ ...baseContext(settings, reading.platform), review: reviewContext(review) }),
        now: Date.now(),
      });
      if (answer.own) syncSoon();
      return answer;
    },

    'desk.open': ({ box }, frame) =>
      inTurn(frame.tab, async () => {
        const listing = vouched(frame, box);
        const before = await deskOf(frame.tab);
        const session: DeskSession = {
          tab: frame.tab,
          frame: frame.frame,
          box: { ...box, listing },
          plan: freshPlan,
          nonce: secret(),
          token: before?.token ?? null,
          overrides: [],
          templateId: null,
          postedAt: null,
          problem: null,
        };
        const same = before && before.frame === session.frame && subjectOf(before) === subjectOf(session);
        await keepDesk(same ? { ...before, frame: frame.frame, box: session.box, nonce: session.nonce } : session);
        if (panelIsOpen(frame.tab)) {
          await showDesk(desk, frame.tab);
          return { opened: true };
        }
        const settings = await storedSettings.read();
        const side = settings.side[box.site] ?? (box.onRight ? 'left' : 'right');
        const url = `${browser.runtime.getURL('/panel.html')}?nonce=${session.nonce}`;
        return tellPage(frame.tab, 0, 'dock.open', { url, side }).catch((error: unknown) => {
          report(error, 'docking the panel in the top frame');
          return { opened: false };
        });
      }),

    'box.changed': ({ text }, frame) =>
      inTurn(frame.tab, async () => {
        const session = await deskOf(frame.tab);
        if (!session || session.frame !== frame.frame) return { findings: [] };
        const kept = await keepDesk({ ...session, box: { ...session.box, text } });
        const findings = await findingsOf(desk, kept, text);
        void showDesk(desk, frame.tab);
        return { findings };
      }),

    'reply.posted': ({ id, text, review, platform, site, address, listing: seen }, frame) =>
      inTurn(frame.tab, async () => {
        const listing = vouched(frame, { site, address, listing: seen });
        const session = await deskOf(frame.tab);
        const ours = session?.frame === frame.frame ? session : null;
        const findings = ours ? await findingsOf(desk, ours, text) : [];
        const logged = await logReply(desk, {
          id,
          text,
          review,
          platform,
          site,
          address,
          listing,
          findings,
          lang: languageOf(text),
          rulesVersion,
          overrides: ours?.overrides ?? [],
          templateId: ours?.templateId ?? null,
          postedAt: Date.now(),
        });
        if (!logged) return { logged: false };
        if (ours)
          await keepDesk({
            ...ours,
            box: { ...ours.box, text: '' },
            postedAt: Date.now(),
            overrides: [],
            templateId: null,
          });
        await showDesk(desk, frame.tab);
        syncSoon();
        return { logged: true };
      }),

    'dock.closed': (_, frame) => inTurn(frame.tab, () => dropDesk(frame.tab)),

    'dock.moved': async ({ site, side }) => {
      const settings = await storedSettings.read();
      await storedSettings.write({ ...settings, side: { ...settings.side, [site]: side } });
    },
  };
}
