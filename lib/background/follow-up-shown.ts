import type { Desk } from '#lib/desk/database.ts';
import { effectsOf } from '#lib/desk/effects.ts';
import { reportsOf } from '#lib/desk/reports.ts';
import { tasksOf } from '#lib/desk/tasks.ts';
import { reportKit } from '#lib/report-kit.ts';
import type { FollowUpShown } from '#lib/schema/follow-up-messages.ts';
import type { ComposeRequest } from '#lib/schema/method.ts';

/** What a desk shows of reports, promises and effects. `key`: of the review as it is kept; null where it is not. */
export async function followUpShown(
  desk: Desk,
  { key, request, replyIds }: { key: string | null; request: ComposeRequest; replyIds: string[] },
): Promise<FollowUpShown> {
  const [reports, tasks, effects] = await Promise.all([
    key === null ? [] : reportsOf(desk, key),
    key === null ? [] : tasksOf(desk, key),
    effectsOf(desk, replyIds),
  ]);
  return { reportKit: request.review ? reportKit(request) : null, reports, tasks, effects };
}
