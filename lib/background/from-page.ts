import type { Desk } from '#lib/desk/database.ts';
import { logReply } from '#lib/desk/history.ts';
import { sawReviews } from '#lib/desk/queue.ts';
import { languageOf } from '#lib/language-of.ts';
import { reviewContext } from '#lib/review-context.ts';
import { rulesVersion } from '#lib/rules/index.ts';
import { settings as storedSettings } from '#lib/storage.ts';
import { triage } from '#lib/triage.ts';
import { timeOf } from '#lib/uuid.ts';
import { noteAtBox } from './box-length.ts';
import { deskOf, dropDesk, inTurn, keepDesk, subjectOf } from './desk-session.ts';
import { findingsOf, shownFindingsOf } from './desk-state.ts';
import { deskFor, freshDesk, withPosted } from './desk-turn.ts';
import { dismiss } from './dismissed.ts';
import { openRule } from './from-own-pages-on-rules.ts';
import { fromPageOnTemplates } from './from-page-on-templates.ts';
import { startBlocksIn, startPageIn } from './grants.ts';
import { knownSiteAt, readsReplies, sitesOn } from './known-sites.ts';
import { remindToLook } from './look-again.ts';
import { baseContext } from './method-context.ts';
import { openDeskAt } from './open-desk.ts';
import { noteHealth } from './page-health.ts';
import { pushToPanel } from './ports.ts';
import { continueReportBack } from './report-back.ts';
import type { PageHandlers } from './router.ts';
import { showDesk } from './show-desk.ts';
import { takeRecipe } from './teaching.ts';
import { beforeDesks } from './typing-first.ts';
import { vouched, vouchedBox } from './vouched.ts';
import { warmUp } from './warm-up.ts';

type Background = { desk: Desk; syncSoon(): void };

export function fromPageHandlers({ desk, syncSoon }: Background): PageHandlers {
  return {
    ...fromPageOnTemplates(desk),
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
      if (answer.own) await continueReportBack(desk, frame, { ...reading, listing });
      return answer;
    },

    'desk.open': ({ box }, frame) =>
      inTurn(frame.tab, async () => openDeskAt(desk, frame, await vouchedBox(desk, frame, box))),

    'box.changed': ({ text, review }, frame) =>
      inTurn(frame.tab, async () => {
        const session = await deskOf(frame.tab);
        if (!session) return { findings: [] };
        // Going back to a box is no word for the review that the desk is for now.
        if (session.frame !== frame.frame || subjectOf({ ...session.box, review }) !== subjectOf(session))
          return { findings: [], elsewhere: true };
        const kept = { ...session, box: { ...session.box, text } };
        const check = () => Promise.all([shownFindingsOf(desk, kept, text, 'box'), keepDesk(kept)]);
        const [findings] = await beforeDesks(check);
        pushToPanel(frame.tab, { type: 'flags', subject: subjectOf(kept), text, findings });
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
        const { overrides, templateId, edits, plan } = ours;
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
          reportsBack: plan.strategy === 'follow-up',
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
