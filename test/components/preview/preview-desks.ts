import { reportKit } from '#lib/report-kit.ts';
import type { DeskState } from '#lib/schema/messages.ts';
import { blocking, desk, reply, signedIn, warning } from '#test/components/desks.ts';
import { task } from '#test/components/task.ts';

const bare = desk();
const first = bare.composition?.drafts[0];

/** Desks worth looking at, by name. */
export const desks: Record<string, DeskState> = {
  complaint: desk({
    standing: { state: 'due-soon', by: null, dueAt: Date.now() + 5 * 3_600_000 },
    toAuthor: [reply({ postedAt: Date.now() - 9e8 })],
  }),
  ask: desk({ own: null, standing: { state: 'ask', by: null, dueAt: null } }),
  blocked: desk({
    box: { ...bare.box, text: 'Otherwise our lawyers will call you. Call +1 202 555 0143.' },
    findings: [warning, blocking],
    composition:
      bare.composition && first
        ? { ...bare.composition, drafts: [{ ...first, tone: 'standard', findings: [blocking] }] }
        : null,
  }),
  overdue: desk({
    standing: { state: 'overdue', by: { id: 'm-2', name: 'Oleg' }, dueAt: Date.now() - 8e7 },
    account: { ...signedIn, queued: 3, problem: 'offline' },
    privacy: 'off',
    problem: 'disk-full',
  }),
  silent: desk({
    plan: { ...bare.plan, strategy: 'no-reply', steps: [] },
    composition: {
      lang: 'en',
      strategy: 'no-reply',
      why: 'The site does not let owners answer ratings without words.',
      drafts: [],
    },
  }),
  promised: desk({ tasks: [task({ dueAt: Date.now() - 9e7 }), task({ id: '2', state: 'done' })] }),
  reported: desk({
    reportKit: reportKit({
      platform: 'google',
      jurisdiction: 'SE',
      business: { name: 'Trattoria Lime' },
      review: {
        author: 'Dana Whitfield',
        rating: 1,
        ratingScale: 5,
        text: 'You will regret this, I know where you live.',
      },
    }),
  }),
  nobody: desk({ box: { ...bare.box, review: null }, triage: null, composition: null, key: null, standing: null }),
};
