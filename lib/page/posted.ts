import { attemptLifetime } from '#lib/attempt-slot.ts';
import type { Look } from './look.ts';
import { type Attempt, attemptOf, type PostedMessage } from './posted-attempt.ts';
import { isSubmit, mayPost, type PressScope } from './posted-press.ts';
import { showsPosted } from './posted-signs.ts';

/** How long the sign must last: some sites show a reply at once and take it back when their server says no. */
const settling = 800;
/** When the page is looked at again on its own, after a press; the last look ends the attempt. */
const looks = [500, 1500, 3000, 6000, 12_000, 30_000, attemptLifetime - 1000, attemptLifetime + 1];

export type PostedWatch = {
  /** The page changed: the sign may be there now. */
  see: (look: Look) => void;
  /** An attempt that was made before the frame was loaded anew. */
  resume: (attempt: Attempt) => void;
};

export type PostedInput = {
  document: Document;
  look: () => Look;
  /** The box the person is in, and its reply as it stands; null when there is nothing to post. Called at every press. */
  drafted: () => { look: Look; scope: PressScope; reply: PostedMessage } | null;
  /** Called when an attempt begins, and with null when it is over. */
  onAttempt: (attempt: Attempt | null) => void;
  /** Exactly once for a reply. */
  onPosted: (reply: PostedMessage) => void;
};

/** Notices from the page's own state that the person published a reply; never from the press alone. */
export function watchPosted(
  { document, look, drafted, onAttempt, onPosted }: PostedInput,
  signal: AbortSignal,
): PostedWatch {
  let attempt: Attempt | null = null;
  let seenSince: number | null = null;

  const begin = (next: Attempt | null) => {
    attempt = next;
    seenSince = null;
    onAttempt(next);
  };
  const see = (now: Look) => {
    if (!attempt || signal.aborted) return;
    if (Date.now() - attempt.pressedAt > attemptLifetime) return begin(null);
    if (!showsPosted(attempt, now)) seenSince = null;
    else if (seenSince === null) {
      seenSince = Date.now();
      later(settling + 50);
    } else if (Date.now() - seenSince >= settling) {
      // Put away first: a page that ends between the two would lose it.
      onPosted(attempt.reply);
      begin(null);
    }
  };
  const later = (wait: number) => {
    const timer = setTimeout(() => attempt && see(look()), wait);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  };
  const press = (event: Event) => {
    if (!event.isTrusted) return;
    const draft = drafted();
    if (!draft || !mayPost(event, draft.scope)) return;
    // A second press on the same draft is the same reply.
    const again = attempt?.reply.text === draft.reply.text ? attempt : null;
    const sends = event.type === 'click' && isSubmit(event.composedPath()[0], draft.scope.site);
    const next = attemptOf(draft.reply, draft.look, Date.now(), sends);
    begin(
      again ? { ...again, pressedAt: next.pressedAt, before: { ...again.before, beside: next.before.beside } } : next,
    );
    looks.forEach(later);
  };
  const enter = (event: KeyboardEvent) => event.key === 'Enter' && press(event);
  const act = ({ isTrusted }: Event) => {
    if (isTrusted && attempt) attempt.before.beside = null;
  };
  for (const type of ['pointerdown', 'keydown', 'wheel'])
    document.addEventListener(type, act, { capture: true, passive: true, signal });
  // Before the site hears of it: afterwards the box may be empty already.
  document.addEventListener('click', press, { capture: true, signal });
  document.addEventListener('keydown', enter, { capture: true, signal });
  return {
    see,
    resume: (kept) => {
      // What the person did before the load is not known here.
      begin({ ...kept, before: { ...kept.before, beside: null } });
      looks.forEach(later);
    },
  };
}
