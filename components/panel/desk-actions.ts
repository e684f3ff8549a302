import { ask } from '#lib/messages.ts';
import type { Request } from '#lib/schema/messages.ts';
import type { Finding } from '#lib/schema/method.ts';
import { useDesk } from './desk-store.ts';
import { setEditAside } from './draft-actions.ts';
import { showDesk } from './show-desk.ts';
import { withSession } from './with-session.ts';

/** Changes the plan; new drafts come with the answer. */
export async function changePlan(change: Omit<Request<'desk.plan'>, 'session' | 'subject'>): Promise<void> {
  const desk = await withSession('changing the plan', (session, subject) =>
    ask('desk.plan', { session, subject, ...change }),
  );
  if (!desk) return;
  setEditAside();
  showDesk(desk);
}

/** New wording of the same plan. */
export async function shuffle(): Promise<void> {
  const { desk } = useDesk.getState();
  if (desk?.composition?.drafts.length) await changePlan({ seed: desk.plan.seed + 1 });
}

export async function markOwn(own: boolean): Promise<void> {
  const desk = await withSession('marking the listing', (session, subject) =>
    ask('desk.own', { session, subject, own }),
  );
  if (desk) showDesk(desk);
}

/** Mends one finding in the page's box with its first safer wording. */
export async function fixInBox({ fixes }: Finding): Promise<void> {
  const [fix] = fixes;
  if (fix) await withSession('mending the box', (session, subject) => ask('desk.fix', { session, subject, ...fix }));
}

export async function closeDesk(): Promise<void> {
  await withSession('closing the desk', (session) => ask('desk.close', { session }));
}

/** Starts teaching in the page; false where the extension may not go. */
export async function teachPage(): Promise<boolean> {
  const answer = await withSession('teaching the page', (session) => ask('page.teach', { session }));
  return answer?.started ?? false;
}

/** Opens one of our pages in a tab, through the background: a docked panel may not do it in every browser. */
export async function openPage(name: 'inbox.open' | 'options.open'): Promise<void> {
  await withSession('opening a page', () => ask(name, {}));
}
