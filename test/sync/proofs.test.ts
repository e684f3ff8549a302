import '#test/platform.ts';
import { beforeEach, expect, it } from 'vitest';
import type { Desk } from '#lib/desk/database.ts';
import { logReply } from '#lib/desk/history.ts';
import { writeMeta } from '#lib/desk/meta.ts';
import { dueLooks, proofsOf, provedOf } from '#lib/desk/proofs.ts';
import { sawReviews } from '#lib/desk/queue.ts';
import type { SeenReview } from '#lib/schema/review.ts';
import { pullEvents } from '#lib/sync/pull.ts';
import { pushOutbox } from '#lib/sync/push.ts';
import { cabinet, hour, judged, newDesk, noon, reply, seen } from '../desk/looks.ts';
import { callTo } from './calls.ts';
import { type ModelServer, modelServer } from './model-server.ts';

const people = { olga: { id: 'u1', name: 'Olga' }, igor: { id: 'u2', name: 'Igor' } };
type Name = keyof typeof people;
let desks: Record<Name, Desk>;
let server: ModelServer;

beforeEach(async () => {
  desks = { olga: newDesk(), igor: newDesk() };
  server = modelServer('off');
  for (const name of ['olga', 'igor'] as const) {
    const info = {
      member: people[name],
      email: `${name}@lime.example`,
      role: 'agent' as const,
      company: { id: 'c1', name: 'Lime', privacy: 'off' as const },
      protocol: 1,
    };
    await writeMeta(desks[name], 'account', { server: 'https://desk.example', info, refreshToken: 'r' });
  }
});

const push = (name: Name) =>
  pushOutbox(desks[name], callTo(server, people[name]), { privacy: server.privacy, now: () => noon, hurry: true });
const pull = (name: Name) => pullEvents(desks[name], callTo(server, people[name]));
const see = (name: Name, review: SeenReview, after: number) =>
  sawReviews(desks[name], { reading: cabinet([review]), triage: () => judged, now: noon + after, showsReplies: true });
const shown = seen({ hasOwnerReply: true, ownerReplyText: reply().text });
const states = async (id: string) =>
  Promise.all(Object.values(desks).map(async (desk) => (await provedOf(desk, [id]))[id]?.state));

/** Olga posts, and Igor's machine knows. */
async function posted(): Promise<string> {
  const logged = await logReply(desks.olga, reply());
  await push('olga');
  await pull('igor');
  return logged?.id ?? '';
}

it('what one sees of a reply, a colleague knows, also where no words leave the machine', async () => {
  const id = await posted();
  await see('olga', seen(), 25 * hour);
  await push('olga');
  await pull('igor');
  expect(await states(id)).toEqual(['missing', 'missing']);
  expect(await proofsOf(desks.igor, id)).toMatchObject([{ state: 'missing', at: noon + 25 * hour, by: people.olga }]);
});

it('a colleague who visits finds out for everybody, without being reminded to', async () => {
  const id = await posted();
  expect((await dueLooks(desks.igor, Number.MAX_SAFE_INTEGER)).count).toBe(0);
  await see('igor', seen(), 25 * hour);
  await push('igor');
  await pull('olga');
  expect(await states(id)).toEqual(['missing', 'missing']);
  expect((await proofsOf(desks.olga, id)).map(({ by }) => by?.name)).toEqual(['Igor']);
});

it('two who see different things at once end with the same, and keep both', async () => {
  server.privacy = 'full';
  const id = await posted();
  await see('olga', shown, 25 * hour);
  await see('igor', seen(), 26 * hour);
  await push('igor');
  await pull('olga');
  // Her word is not out yet, so it will be the later one.
  expect(await states(id)).toEqual(['public', 'missing']);
  await push('olga');
  await pull('igor');
  await pull('olga');
  expect(await states(id)).toEqual(['public', 'public']);
  for (const desk of Object.values(desks)) {
    expect((await proofsOf(desk, id)).map(({ state }) => state)).toEqual(['public', 'missing']);
  }
});

it('an edit on one machine ends the following of the first version on the other', async () => {
  const id = await posted();
  const second = await logReply(desks.olga, reply({ text: 'Better words.', postedAt: noon + hour }));
  await push('olga');
  await pull('igor');
  expect(await states(id)).toEqual([undefined, undefined]);
  expect(await states(second?.id ?? '')).toEqual(['pending', 'pending']);
  expect(await desks.igor.replies.count()).toBe(2);
});

it('a lost database gets states and history back from the company', async () => {
  const id = await posted();
  await see('olga', seen(), 25 * hour);
  await push('olga');
  desks.igor = newDesk();
  await pull('igor');
  expect((await provedOf(desks.igor, [id]))[id]).toMatchObject({ state: 'missing' });
  expect(await proofsOf(desks.igor, id)).toHaveLength(1);
});
