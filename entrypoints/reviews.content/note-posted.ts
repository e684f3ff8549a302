import { sameText } from '#lib/page/insert-same-text.ts';
import type { Look } from '#lib/page/look.ts';
import { type PostedWatch, watchPosted } from '#lib/page/posted.ts';
import type { PostedMessage } from '#lib/page/posted-attempt.ts';
import { frameToken } from '#lib/page/posted-carry.ts';
import { handOver, handOverWaiting } from '#lib/page/posted-outbox.ts';
import { report } from '#lib/report.ts';
import { uuidv7 } from '#lib/uuid.ts';
import { isAlive, type Tell } from './alive.ts';
import type { BoxSession } from './box-session.ts';
import { attempts, postedReplies } from './stores.ts';

export type NotePosted = { document: Document; look: () => Look; session: BoxSession; tell: Tell; signal: AbortSignal };

/** Joins the watch for published replies with this frame's box, its memory and the background. */
export function notePosted({ document, look, session, tell, signal }: NotePosted): PostedWatch {
  const token = frameToken(() => sessionStorage, uuidv7);
  const deliver = async (reply: PostedMessage) => (await tell('reply.posted', reply)) !== null;
  const surely = (work: Promise<unknown>, doing: string) =>
    void work.catch((problem: unknown) => isAlive() && report(problem, doing));

  const drafted = () => {
    const box = session.current();
    const text = box?.editor.read().trim() ?? '';
    if (!box?.editor.element.isConnected || text === '' || sameText(text, box.review?.ownerReplyText ?? ''))
      return null;
    const now = look();
    const { site, platform, listing, address } = now.reading;
    const scope = { box: box.editor.element, card: box.card, site: now.site };
    return { look: now, scope, reply: { id: uuidv7(), text, review: box.review, site, platform, listing, address } };
  };
  const watched = watchPosted(
    {
      document,
      look,
      drafted,
      onAttempt: (attempt) => {
        if (token) surely(attempt ? attempts.save(token, attempt) : attempts.drop(token), 'keeping an attempt');
      },
      onPosted: (reply) => surely(handOver(reply, postedReplies, deliver, signal), 'handing over a reply'),
    },
    signal,
  );
  const resume = async () => {
    const kept = token ? await attempts.find(token) : null;
    if (kept) watched.resume(kept);
    await handOverWaiting(postedReplies, deliver);
  };
  surely(resume(), 'resuming after a load');
  return watched;
}
