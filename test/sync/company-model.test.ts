import '#test/platform.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Desk } from '#lib/desk/database.ts';
import { connect } from '#lib/sync/account.ts';
import { askCompanyModel } from '#lib/sync/company-model.ts';
import { linesIn } from '#lib/sync/lines-in.ts';
import { brief } from '#test/server/draft-brief.ts';
import { newDesk } from '../desk/looks.ts';
import { accountServer, address } from './account-server.ts';

let desk: Desk;
let server: ReturnType<typeof accountServer>;
beforeEach(() => {
  fakeBrowser.reset();
  desk = newDesk();
  server = accountServer();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const signal = new AbortController().signal;
async function all(): Promise<string[]> {
  const pieces: string[] = [];
  for await (const piece of askCompanyModel(desk, brief(), signal)) pieces.push(piece);
  return pieces;
}

/** A body that arrives in these pieces, whatever lines they cut through. */
const body = (...pieces: (string | Error)[]) =>
  new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces.shift();
      if (piece === undefined) controller.close();
      else if (piece instanceof Error) controller.error(piece);
      else controller.enqueue(new TextEncoder().encode(piece));
    },
  });

describe('what the server may answer', () => {
  test.each([
    [
      'lines in one piece',
      ['{"type":"text","text":"Hello, "}\n{"type":"text","text":"you."}\n{"type":"end"}\n'],
      'Hello, you.',
    ],
    ['lines cut anywhere', ['{"type":"te', 'xt","text":"He', 'llo"}\n{"ty', 'pe":"end"}'], 'Hello'],
  ])('%s', async (_, pieces, text) => {
    await connect(desk, address);
    server.draft = () => new Response(body(...pieces));
    expect((await all()).join('')).toBe(text);
    expect(server.drafts).toEqual([brief()]);
  });

  test.each([
    ['a fault', ['{"type":"text","text":"He"}\n{"type":"failed","fault":"late"}\n'], 'late'],
    ['no end', ['{"type":"text","text":"He"}\n'], 'cut'],
    ['nothing', [], 'cut'],
    ['a broken connection', ['{"type":"text","text":"He"}\n', new Error('reset')], 'cut'],
    ['a page of a proxy', ['<html>Welcome</html>\n'], 'unreadable'],
    ['a line of another kind', ['{"type":"sing"}\n'], 'unreadable'],
    ['a line without end', ['"', 'a'.repeat(60_000)], 'cut'],
  ])('%s is no text', async (_, pieces, trouble) => {
    await connect(desk, address);
    server.draft = () => new Response(body(...pieces));
    await expect(all()).rejects.toMatchObject({ trouble });
  });

  test.each([
    [404, 'no-model', 'gone'],
    [404, 'not-found', 'gone'],
    [403, 'privacy', 'kept'],
    [422, 'model-refused', 'refused'],
    [429, 'too-often', 'too-often'],
    [502, 'model-failed', 'failed'],
    [503, 'model-busy', 'busy'],
    [504, 'model-late', 'late'],
    [400, 'bad-request', 'failed'],
    [500, 'something-new', 'failed'],
  ])('%i %s', async (status, code, trouble) => {
    await connect(desk, address);
    server.draft = () => Response.json({ error: { code, message: '' } }, { status });
    await expect(all()).rejects.toMatchObject({ trouble });
  });
});

test('a token that is not taken any more is renewed once', async () => {
  await connect(desk, address);
  server.access.clear();
  server.draft = () => new Response(body('{"type":"text","text":"Hi"}\n{"type":"end"}\n'));
  expect(await all()).toEqual(['Hi']);
});

test('nobody signed in, or nobody there: said so, and the ledger does not say that it arrived', async () => {
  await expect(all()).rejects.toMatchObject({ trouble: 'signed-out' });
  await connect(desk, address);
  server.isDown = true;
  await expect(all()).rejects.toMatchObject({ trouble: 'offline' });
  const rows = await desk.ledger.toArray();
  expect(rows.map(({ type, confirmedAt }) => [type, confirmedAt])).toEqual([['draft.asked', null]]);
});

test('a stream that nobody reads on is cancelled', async () => {
  let cancelled = false;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new TextEncoder().encode('1\n')),
    cancel: () => {
      cancelled = true;
    },
  });
  for await (const line of linesIn(endless)) {
    expect(line).toBe(1);
    break;
  }
  expect(cancelled).toBe(true);
});
