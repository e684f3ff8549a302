// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PostedMessage } from '#lib/page/posted-attempt.ts';
import { frameToken } from '#lib/page/posted-carry.ts';
import { handOver, handOverWaiting, type PostedStore } from '#lib/page/posted-outbox.ts';
import { reply } from './posted-page.ts';

describe('handing a reply over', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function memory(): PostedStore & { kept: Map<string, PostedMessage> } {
    const kept = new Map<string, PostedMessage>();
    return {
      kept,
      put: async (posted) => void kept.set(posted.id, posted),
      remove: async (id) => void kept.delete(id),
      waiting: async () => [...kept.values()],
    };
  }

  test('repeats under one id until it is acknowledged', async () => {
    const store = memory();
    const ids: string[] = [];
    const done = handOver(reply(), store, async ({ id }) => ids.push(id) === 3, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(60_000);
    await done;
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
    expect(store.kept.size).toBe(0);
  });

  test('what nobody took waits for the next page of the site', async () => {
    const store = memory();
    const done = handOver(reply(), store, async () => false, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(120_000);
    await done;
    expect(store.kept.size).toBe(1);
    await handOverWaiting(store, async () => true);
    expect(store.kept.size).toBe(0);
  });
});

test('a frame keeps its name over a load, and has none without storage', () => {
  const name = frameToken(
    () => sessionStorage,
    () => 'one',
  );
  expect(
    frameToken(
      () => sessionStorage,
      () => 'two',
    ),
  ).toBe(name);
  const denied = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  expect(frameToken(denied, () => 'three')).toBeNull();
});
