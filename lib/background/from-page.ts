import { browser } from 'wxt/browser';
import type { Desk } from '#lib/desk/database.ts';
import { replyInBox } from '#lib/desk/earlier-version.ts';
import { logReply } from '#lib/desk/history.ts';
import { sawReviews } from '#lib/desk/queue.ts';
import { languageOf } from '#lib/language-of.ts';
import { Refused, tellPage } from '#lib/messages.ts';
import { report } from '#lib/report.ts';
import { rulesVersion } from '#lib/rules/index.ts';
import type { ToPage } from '#lib/schema/messages.ts';
import type { SeenListing } from '#lib/schema/review.ts';
import { settings as storedSettings } from '#lib/storage.ts';
import { triage } from '#lib/triage.ts';
import { timeOf } from '#lib/uuid.ts';
import { noteAtBox } from './box-length.ts';
import { deskOf, dropDesk, inTurn, keepDesk, secret, subjectOf } from './desk-session.ts';
import { findingsOf, shownFindingsOf } from './desk-state.ts';
import { deskFor, freshDesk, turnDesk, withPosted } from './desk-turn.ts';
import { dismiss } from './dismissed.ts';
import { openRule } from './from-own-pages-on-rules.ts';
import { startBlocksIn, startDockIn, startPageIn } from './grants.ts';
import { knownSiteAt, readsReplies, servesAnyPage, sitesOn } from './known-sites.ts';
import { remindToLook } from './look-again.ts';
import { baseContext, reviewContext } from './method-context.ts';
import { noteHealth } from './page-health.ts';
import { panelIsOpen } from './ports.ts';
import type { PageHandlers } from './router.ts';
import { showDesk } from './show-desk.ts';
import { takeRecipe } from './teaching.ts';
import { warmUp } from './warm-up.ts';

type Background = { desk: Desk; syncSoon(): void };

/** A page speaks for its own address alone, and only our own knowledge of that address makes it a cabinet. */
async function vouched(
  desk: Desk,
  frame: { url: URL },
  said: { site: string; address: string; listing: SeenListing },
): Promise<SeenListing> {
  if (new URL(said.address).origin !== frame.url.origin)
    throw new Refused('unexpected', 'a page spoke of another address');
  const site = await knownSiteAt(desk, frame.url);
  const speaks = site ? site.id === said.site : servesAnyPage(said.site);
  if (!speaks) throw new Refused('unexpected', 'a page spoke for another site');
  return { ...said.listing, cabinet: site?.listing.cabinet ?? false };
}

/** Docks the panel in the tab's top frame, where no other script of ours may run: a cabinet can stand in a frame of any page. */
async function openDock(tab: number, dock: ToPage['dock.open']['message']): Promise<{ opened: boolean }> {
  try {
    await startDockIn(tab);
    return await tellPage(tab, 0, 'dock.open', dock);
  } catch (error) {
    report(error, 'docking the panel in the top frame');
    return { opened: false };
  }
}

export function fromPageHandlers({ desk, syncSoon }: Background): PageHandlers {
  return {
    'page.hello': async (_, frame) => ({ sites: await sitesOn(desk, frame.url) }),

    'page.taught': async ({ recipe }, frame) => {
      await takeRecipe(desk, recipe, frame);
      syncSoon();
      return { kept: true };
    },

    'page.wake': async (_, frame) => {
      await startPageIn(frame.tab, frame.frame);
      return { started: true };
    },

    'page.blocks': async (_, frame) => {
      await startBlocksIn(frame.tab, frame.frame);
      return { started: true };
    },

    'page.seen': async ({ reading }, frame) => {
      const listing = await vouched(desk, frame, reading);
      const settings = await storedSettings.read();
      const answer = await sawReviews(desk, {
        reading: { ...reading, listing },
        triage: (review) => triage({ ...baseContext(settings, reading.platform), review: reviewContext(review) }),
        now: Date.now(),
        showsReplies: readsReplies(await knownSiteAt(desk, frame.url)),
      });
      if (frame.frame === 0 || reading.reviews.length > 0) await noteHealth(desk, frame, reading);
      if (answer.own) await remindToLook(desk, Date.now());
      const [first] = reading.reviews;
      if (first) warmUp({ ...baseContext(settings, reading.platform), review: reviewContext(first) });
      if (answer.own) syncSoon();
      return answer;
    },

    'desk.open': ({ box }, frame) =>
      inTurn(frame.tab, async () => {
        const listing = await vouched(desk, frame, box);
        const edits = await replyInBox(desk, { ...box, listing });
        const fresh = { ...freshDesk(frame, { ...box, listing }), nonce: secret(), edits };
        const before = await deskOf(frame.tab);
        await keepDesk(before ? turnDesk(before, fresh) : fresh);
        if (panelIsOpen(frame.tab)) {
          await showDesk(desk, frame.tab);
          return { opened: true };
        }
        const settings = await storedSettings.read();
        const side = settings.side[box.site] ?? (box.onRight ? 'left' : 'right');
        return openDock(frame.tab, { url: `${browser.runtime.getURL('/panel.html')}?nonce=${fresh.nonce}`, side });
      }),

    'box.changed': ({ text, review }, frame) =>
      inTurn(frame.tab, async () => {
        const session = await deskOf(frame.tab);
        if (!session) return { findings: [] };
        // Going back to a box is no word for the review that the desk is for now.
        if (session.frame !== frame.frame || subjectOf({ ...session.box, review }) !== subjectOf(session))
          return { findings: [], elsewhere: true };
        const kept = await keepDesk({ ...session, box: { ...session.box, text } });
        const findings = await shownFindingsOf(desk, kept, text, 'box');
        void showDesk(desk, frame.tab);
        const length = noteAtBox(kept.box, text, findings.length);
        return { findings, ...(length ? { length } : {}) };
      }),

    'reply.posted': ({ id, text, ...said }, frame) =>
      inTurn(frame.tab, async () => {
        const about = { ...said, listing: await vouched(desk, frame, said) };
        const session = await deskOf(frame.tab);
        const which = { frame: frame.frame, subject: subjectOf(about) };
        const box = { ...about, kind: null, text, maxLength: null, onRight: false };
        const ours = (session && deskFor(session, which)) ?? freshDesk(frame, box);
        const { overrides, templateId, edits } = ours;
        const logged = await logReply(desk, {
          ...about,
          id,
          text,
          findings: await findingsOf(desk, ours, text),
          lang: languageOf(text),
          rulesVersion,
          overrides,
          templateId,
          edits,
          // Made at the press; a reply that waited for us was not posted when it came.
          postedAt: Math.min(timeOf(id), Date.now()),
        });
        if (!logged) return { logged: false };
        if (session) await keepDesk(withPosted(session, which, logged.postedAt));
        await showDesk(desk, frame.tab);
        await remindToLook(desk, Date.now());
        syncSoon();
        return { logged: true };
      }),

    'flag.dismissed': async ({ review, ...flag }, frame) => {
      const session = await deskOf(frame.tab);
      if (!session) return;
      await dismiss(subjectOf({ ...session.box, review }), flag, Date.now());
      await showDesk(desk, frame.tab);
    },

    'flag.why': ({ rule }) => openRule(rule),

    'dock.closed': (_, frame) => inTurn(frame.tab, () => dropDesk(frame.tab)),

    'dock.moved': async ({ side }, frame) => {
      const site = (await deskOf(frame.tab))?.box.site;
      if (!site) return;
      const settings = await storedSettings.read();
      await storedSettings.write({ ...settings, side: { ...settings.side, [site]: side } });
    },
  };
}
