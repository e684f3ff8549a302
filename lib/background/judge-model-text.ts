import type { Desk } from '#lib/desk/database.ts';
import { weightOf } from '#lib/model/mend.ts';
import type { Finding } from '#lib/schema/method.ts';
import type { Unvouched } from '#lib/schema/weighing.ts';
import { settings as storedSettings } from '#lib/storage.ts';
import type { DeskSession } from './desk-session.ts';
import { findingsOf } from './desk-state.ts';
import { weigh } from './weigh.ts';

/** What the checker and the guard say of a text that a model wrote; `weight` grows with what stands against it. */
export type Judged = { text: string; findings: Finding[]; unvouched: Unvouched[]; weight: number };

/** A person may take up a refund that the review asks for. For a model, what a stranger wrote vouches for no promise of ours. */
const promises = new Set(['liability-money-commitment', 'liability-unverified-action']);

export async function judgeModelText(desk: Desk, session: DeskSession, text: string): Promise<Judged> {
  const { box } = session;
  const unread = box.review && { ...session, box: { ...box, review: { ...box.review, text: '' } } };
  const [found, alone, weighed] = await Promise.all([
    findingsOf(desk, session, text),
    unread ? findingsOf(desk, unread, text) : [],
    weigh(desk, session, await storedSettings.read(), { text, templateId: null }),
  ]);
  const more = alone.filter(
    ({ rule, start }) => promises.has(rule) && !found.some((one) => one.rule === rule && one.start === start),
  );
  const findings = [...found, ...more];
  const { unvouched } = weighed;
  return { text, findings, unvouched, weight: weightOf(findings, unvouched.length) };
}
