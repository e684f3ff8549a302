import { keepBadges } from '#lib/page/badge.ts';
import { reloadFace } from '#lib/page/badge-face.ts';
import { badgePlaces, placeIn, type Standings, standingsOf } from '#lib/page/badge-places.ts';
import { editorOf } from '#lib/page/editors/editor-of.ts';
import { isSameReview } from '#lib/page/insert-guard.ts';
import type { Look } from '#lib/page/look.ts';
import { keepPressed } from '#lib/page/pressed-review.ts';
import { look } from '#lib/page/read.ts';
import { watch } from '#lib/page/watch.ts';
import type { Site } from '#lib/schema/site.ts';
import { makeTell } from './alive.ts';
import { answerBackground } from './answer-background.ts';
import { keepBox } from './box-session.ts';
import { hearPerson } from './hear-person.ts';
import { keepBlocks } from './keep-blocks.ts';
import { notePosted } from './note-posted.ts';
import { makeSay } from './say.ts';
import { world } from './world.ts';

/** Runs our part of one frame until the extension is gone. */
export async function startPage(document: Document): Promise<void> {
  const running = new AbortController();
  const { signal } = running;
  const say = makeSay(['badge_reload']);
  let sites: readonly Site[] | null = null;
  let lookAgain: (() => void) | undefined;
  const lookNow = (): Look => {
    const seen = look(document, new URL(location.href), sites ?? [], blocks.latest());
    if (sites) blocks.follow(seen);
    return { ...seen, pressed: pressed() };
  };
  const pressed = keepPressed(document, lookNow, signal);
  let latest: Look | null = null;
  let standings: Standings = new Map();

  const stop = () => {
    if (signal.aborted) return;
    const card = world.replywrightDock?.sayReload() ? undefined : latest?.cards[0];
    badges.show(card && latest ? [placeIn(card, latest, reloadFace(say))] : []);
    running.abort();
  };
  const tell = makeTell(stop);
  const blocks = keepBlocks(document, tell, () => lookAgain?.(), signal);
  const draw = () => {
    if (!latest || signal.aborted) return;
    const box = session.current();
    const flags = (review: Look['reading']['reviews'][number]) =>
      box && isSameReview(box.review, review) ? box.underlines.marks().length : 0;
    badges.show(badgePlaces(latest, standings, flags, say));
  };
  const session = keepBox(tell, say, lookNow, draw, signal);
  const badges = keepBadges(document, (card) => session.openAt(card, lookNow(), 'badge'), signal);
  world.replywrightReopen = session.reopen;
  world.replywrightWrites = () => ({ box: session.current(), look: lookNow() });
  const posted = notePosted({ document, look: lookNow, session, tell, signal });

  const sayHello = async ({ reading }: Look) => {
    if (reading.reviews.length + reading.replyEditors.length + Object.keys(reading.missing).length === 0) return;
    const answer = await tell('page.seen', { reading });
    if (!answer || signal.aborted) return;
    standings = standingsOf(reading.reviews, answer.standings);
    draw();
  };
  const seePage = (seen: Look) => {
    const news = JSON.stringify(seen.reading) !== JSON.stringify(latest?.reading);
    latest = seen;
    session.follow(seen);
    posted.see(seen);
    draw();
    if (news) void sayHello(seen);
  };
  const openDesk = (even: boolean) => {
    const now = lookNow();
    if (session.enter(document.activeElement, now, 'key')) return true;
    const next =
      badgePlaces(now, standings, () => 0, say)[0]?.card ??
      now.cards[now.reading.reviews.findIndex((review) => !review.hasOwnerReply)];
    if (!next && !even) return false;
    session.openAt(next ?? null, now, 'key');
    return true;
  };

  const come = (element: Element | null, seen: () => Look) => {
    if (!session.back(element) && editorOf(element)) session.enter(element, seen(), 'focus');
  };
  // A box that comes with the focus in it is newer than the last look; one that is written in is not.
  const person = {
    document,
    come: (element: Element | null) => come(element, lookNow),
    write: (element: Element | null) => come(element, () => latest ?? lookNow()),
    openDesk: () => openDesk(true),
  };
  const learn = (taught: readonly Site[]) => {
    sites = taught;
    lookAgain?.();
  };
  const known = world.replywrightSites;
  const ready = known ? Promise.resolve({ sites: known }) : tell('page.hello', {});
  answerBackground({
    look: lookNow,
    ready,
    settled: blocks.settled,
    session,
    openDesk,
    learn,
    again: () => void (latest && sayHello(latest)),
    signal,
  });
  const hello = await ready;
  if (!hello || signal.aborted) return;
  learn(hello.sites);
  lookAgain = watch(document, lookNow, seePage, signal);
  hearPerson(person, signal);
  // The person may have asked for the desk, or come to a box, while this was fetched.
  if (world.replywrightAsked) openDesk(true);
  else if (navigator.userActivation.hasBeenActive) person.come(document.activeElement);
}
