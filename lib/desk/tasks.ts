import { Refused } from '#lib/messages.ts';
import type { Task } from '#lib/schema/follow-up.ts';
import type { FollowUp } from '#lib/schema/method.ts';
import type { Desk } from './database.ts';
import { keptKey } from './join.ts';
import { transact, withDesk } from './transact.ts';

/** What was promised to a review, soonest due first. */
export function tasksOf(desk: Desk, reviewKey: string): Promise<Task[]> {
  return withDesk(desk, async () =>
    desk.tasks
      .where('reviewKey')
      .equals(await keptKey(desk, reviewKey))
      .sortBy('dueAt'),
  );
}

/** The promise to a review that is due first, as the checker asks for it; null where nothing is owed. */
export function owed(tasks: readonly Task[], now: number): FollowUp | null {
  const first = tasks.find(({ state }) => state === 'open');
  return first ? { promisedAt: first.madeAt, dueAt: first.dueAt, now } : null;
}

async function changeTask(desk: Desk, id: string, change: (task: Task) => Task): Promise<void> {
  await transact(desk, async () => {
    const task = await desk.tasks.get(id);
    if (!task) throw new Refused('unexpected', 'nothing of the kind was promised');
    await desk.tasks.put(change(task));
  });
}

/** Kept, let go, or open again. */
export function settleTask(desk: Desk, id: string, state: Task['state'], now: number): Promise<void> {
  return changeTask(desk, id, (task) => ({ ...task, state, settledAt: state === 'open' ? null : now }));
}

/** Another day, chosen by the person. */
export function dateTask(desk: Desk, id: string, dueAt: number): Promise<void> {
  return changeTask(desk, id, (task) => ({ ...task, dueAt, due: 'chosen' }));
}

/** How many promises are due by `now`, and when the next one will be. */
export function dueTasks(desk: Desk, now: number): Promise<{ count: number; next: number | null }> {
  return withDesk(desk, async () => {
    const open = (from: number, to: number) =>
      desk.tasks.where('[state+dueAt]').between(['open', from], ['open', to], true, true);
    const next = await open(now + 1, Number.MAX_SAFE_INTEGER).first();
    return { count: await open(0, now).count(), next: next?.dueAt ?? null };
  });
}
