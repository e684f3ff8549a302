import { check } from '#lib/check.ts';
import { writes } from '#lib/compose/phrasebook.ts';
import { compose } from '#lib/compose.ts';
import { liveRules } from '#lib/desk/company-rules.ts';
import type { Desk } from '#lib/desk/database.ts';
import { recentTexts, repliesOfListing, repliesToAuthor } from '#lib/desk/history.ts';
import { ownListing } from '#lib/desk/listings.ts';
import { provedOf } from '#lib/desk/proofs.ts';
import { storedReview } from '#lib/desk/queue.ts';
import { reviewKey } from '#lib/desk/review-key.ts';
import { standingOf } from '#lib/desk/standing.ts';
import { owed, tasksOf } from '#lib/desk/tasks.ts';
import { listTemplates } from '#lib/desk/templates.ts';
import type { Step } from '#lib/schema/ids.ts';
import { steps } from '#lib/schema/ids.ts';
import type { DeskState } from '#lib/schema/messages.ts';
import type { Composition, Finding, FollowUp } from '#lib/schema/method.ts';
import type { SeenReview } from '#lib/schema/review.ts';
import type { Settings } from '#lib/schema/settings.ts';
import { answerAddress } from '#lib/sites/answer-address.ts';
import { sites } from '#lib/sites/index.ts';
import { settings as storedSettings } from '#lib/storage.ts';
import { accountState } from '#lib/sync/account.ts';
import { triage } from '#lib/triage.ts';
import { limitOfBox } from './box-length.ts';
import { type DeskSession, subjectOf } from './desk-session.ts';
import { followUpShown } from './follow-up-shown.ts';
import { followedReply } from './followed-reply.ts';
import { languagesLoaded, withLanguages } from './languages.ts';
import { deskContext } from './method-context.ts';
import { modelWays } from './model-ways.ts';
import { changeToTell } from './page-health.ts';
import { shownFindings } from './shown-findings.ts';
import { offAt, placeOf } from './switched-off.ts';
import { typingAnswered } from './typing-first.ts';
import { unfilledStays } from './unfilled-stays.ts';
import { getReady } from './warm-up.ts';
import { wordsFor } from './words-for.ts';

/** Replies that a new one keeps its distance from: as many as readers of a listing may see one after another. */
export const remembered = 50;
const shownReplies = 20;

/** Findings of a text for the review at this tab's desk. */
export async function findingsOf(desk: Desk, session: DeskSession, text: string): Promise<Finding[]> {
  if (text.trim() === '') return [];
  const asked = Promise.all([storedSettings.read(), knownTo(desk, session), owedTo(desk, session)]);
  getReady(session.box, text);
  const [settings, known, promised] = await asked;
  const found = await withLanguages(() => {
    const strategy = strategyOf(session, settings);
    const request = { ...deskContext(session, settings, known), ...(strategy ? { strategy } : {}), reply: text };
    return check({ ...request, ...promised }).findings;
  });
  return found.map(unfilledStays);
}

/** As `findingsOf`, without what the person has switched off or dismissed. */
export async function shownFindingsOf(
  desk: Desk,
  session: DeskSession,
  text: string,
  where: 'box' | 'panel',
): Promise<Finding[]> {
  const [found, settings] = await Promise.all([findingsOf(desk, session, text), storedSettings.read()]);
  return (await shownFindings(session, settings, found, where)).kept;
}

async function knownTo(desk: Desk, { box }: DeskSession) {
  const [history, rules] = await Promise.all([
    recentTexts(desk, box.platform, box.listing.id, remembered),
    liveRules(desk),
  ]);
  return { history, rules };
}

/** The promise that is open to this review, for the checker: a reply that passes over it is told so. */
async function owedTo(desk: Desk, { box }: DeskSession): Promise<{ followUp?: FollowUp }> {
  const key = box.review && (await reviewKey(box.platform, box.listing.id, box.review));
  const followUp = key ? owed(await tasksOf(desk, key), Date.now()) : null;
  return followUp ? { followUp } : {};
}

function strategyOf(session: DeskSession, settings: Settings) {
  if (session.plan.strategy) return session.plan.strategy;
  return session.box.review ? triage(deskContext(session, settings, { history: [], rules: [] })).strategy : undefined;
}

/** All that the panel of a tab shows. */
export async function describeDesk(desk: Desk, session: DeskSession): Promise<DeskState> {
  const { onRight: _, ...box } = session.box;
  const { platform, listing, review } = box;
  const [settings] = await Promise.all([storedSettings.read(), languagesLoaded()]);
  const [own, history, toAuthor, templates, account, found, changed] = await Promise.all([
    ownListing(desk, platform, listing.id),
    repliesOfListing(desk, platform, listing.id, shownReplies),
    review?.author ? repliesToAuthor(desk, platform, review.author) : [],
    listTemplates(desk),
    accountState(desk),
    review ? keptReview(desk, platform, listing.id, review) : null,
    changeToTell(desk, session.tab),
  ]);
  const replyIds = [...history, ...toAuthor].map(({ id }) => id);
  const [proved, followed] = await Promise.all([provedOf(desk, replyIds), found && followedReply(desk, found.key)]);
  const context = deskContext(session, settings, await knownTo(desk, session));
  await typingAnswered();
  const request = {
    ...context,
    seed: session.plan.seed,
    ...(settings.signature ? { signature: settings.signature } : {}),
  };
  const judged = review ? triage(request) : null;
  // A language nobody here writes is answered in the company's.
  const lang = judged && !writes(judged.language) ? { lang: settings.language } : {};
  const whole = review ? compose({ ...request, ...lang }) : null;
  const composition = whole && session.plan.steps ? compose({ ...request, ...lang, steps: session.plan.steps }) : whole;
  const strategy = composition ? { strategy: composition.strategy } : {};
  const flagged = check({ ...context, ...strategy, ...(await owedTo(desk, session)), reply: box.text }).findings;
  const shown = await shownFindings(session, settings, flagged, 'box');
  const drafts = await Promise.all(
    (composition?.drafts ?? []).map(async (draft) => ({
      ...draft,
      findings: (await shownFindings(session, settings, draft.findings, 'panel')).kept,
    })),
  );
  return {
    subject: subjectOf(session),
    box,
    key: found?.key ?? null,
    own,
    standing: found && standingOf(found, Date.now(), followed?.state),
    triage: judged,
    plan: {
      strategy: composition?.strategy ?? session.plan.strategy ?? 'complaint-vague',
      steps: whole ? planSteps(whole, session.plan.steps) : [],
      facts: session.plan.facts,
      seed: session.plan.seed,
      resolved: session.plan.resolved,
    },
    composition: composition && { ...composition, drafts },
    findings: shown.kept,
    flags: { place: placeOf(box), off: offAt(settings, box), dismissed: shown.dismissed },
    limit: limitOfBox(box),
    answerAt: answerAddress(sites, box.site, listing.id),
    history,
    toAuthor,
    proved,
    followed,
    changed,
    templates,
    ...(await followUpShown(desk, { key: found?.key ?? null, request, replyIds })),
    words: await wordsFor(session),
    waiting: session.waiting ?? null,
    account,
    model: await modelWays(settings, {
      account,
      own,
      lang: composition && composition.strategy !== 'no-reply' ? composition.lang : null,
    }),
    privacy: account.status === 'signed-in' ? account.info.company.privacy : 'nothing',
    settings,
    posted: session.postedAt === null ? null : { at: session.postedAt },
    problem: 'problem' in account ? (account.problem ?? null) : null,
  };
}

/** The review as the queue has it; null where the listing is not ours or it cannot be told apart. */
async function keptReview(desk: Desk, platform: DeskState['box']['platform'], listing: string, review: SeenReview) {
  const key = await reviewKey(platform, listing, review);
  return key === null ? null : storedReview(desk, key);
}

/** The steps this strategy has, each on unless the person switched it off. */
function planSteps(whole: Composition, chosen: Step[] | undefined): DeskState['plan']['steps'] {
  const present = new Set(whole.drafts.flatMap((draft) => draft.moves.map((move) => move.step)));
  return steps.filter((step) => present.has(step)).map((step) => ({ step, on: chosen?.includes(step) ?? true }));
}
