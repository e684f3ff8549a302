// @vitest-environment jsdom
import '#test/platform.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import yandex from '#lib/sites/yandex-business.ts';
import { sleep } from '../../entrypoints/reviews.content/sleep.ts';
import { makeWaking } from '../../entrypoints/reviews.content/waking.ts';
import { world } from '../../entrypoints/reviews.content/world.ts';

describe('a sleeping frame', () => {
  let calls: string[];
  let awake: AbortController;
  beforeEach(() => {
    vi.useFakeTimers();
    calls = [];
    awake = new AbortController();
    document.body.innerHTML = '<main><h1>Prices</h1><input><textarea></textarea></main>';
  });
  afterEach(() => {
    awake.abort();
    vi.useRealTimers();
  });
  const fallAsleep = () =>
    sleep(document, [yandex], { wake: () => calls.push('wake'), askForDesk: () => calls.push('desk') }, awake.signal);
  /** Changes of a page are told in a microtask, and looked at after a rest. */
  const settle = async () => {
    await Promise.resolve();
    vi.advanceTimersByTime(1000);
  };

  test.each([
    ['a card of its own site', '<div class="ReviewsPage-ReviewsList"><div class="Review"></div></div>'],
    ['what any page with reviews has', '<div itemprop="review"></div>'],
  ])('wakes at once on a page with %s', (_, html) => {
    document.body.innerHTML = html;
    fallAsleep();
    expect(calls).toEqual(['wake']);
  });

  test('wakes when reviews come, and not for anything else', async () => {
    fallAsleep();
    document.body.append(document.createElement('p'));
    await settle();
    expect(calls).toEqual([]);
    document.body.insertAdjacentHTML('beforeend', '<div data-review-id="1"></div>');
    await settle();
    expect(calls).toEqual(['wake']);
  });

  test('wakes when the person comes to a box, and not to something that no reply is written in', () => {
    fallAsleep();
    document.querySelector('input')?.focus();
    expect(calls).toEqual([]);
    document.querySelector('textarea')?.focus();
    expect(calls).toEqual(['wake']);
  });

  test('takes no key or click of the page itself', () => {
    fallAsleep();
    const box = document.querySelector('textarea');
    box?.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyR', altKey: true, bubbles: true }));
    box?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(calls).toEqual([]);
  });

  test('goes on calling until it is awake, and then is still', async () => {
    fallAsleep();
    const [box, other] = [document.querySelector('textarea'), document.querySelector('input')];
    box?.focus();
    other?.focus();
    box?.focus();
    expect(calls).toEqual(['wake', 'wake']);
    awake.abort();
    other?.focus();
    box?.focus();
    document.body.insertAdjacentHTML('beforeend', '<div data-review-id="1"></div>');
    await settle();
    expect(calls).toEqual(['wake', 'wake']);
  });
});

describe('waking a frame', () => {
  let tries: ((started: { started: true } | null) => void)[];
  let woken: number;
  beforeEach(() => {
    tries = [];
    woken = 0;
    world.replywrightHear = undefined;
  });
  const tell = () => new Promise((resolve) => tries.push(resolve));
  const waking = () => makeWaking(tell as never, () => woken++);
  const start = () => {
    world.replywrightHear = (name) => `answered ${name}`;
    tries.at(-1)?.({ started: true });
  };

  test('sends for the running part once at a time', async () => {
    const { wake } = waking();
    const both = Promise.all([wake(), wake()]);
    expect(tries).toHaveLength(1);
    start();
    await both;
    expect(woken).toBe(1);
  });

  test('may fail and be tried again', async () => {
    const { wake } = waking();
    const first = wake();
    tries[0]?.(null);
    await first;
    expect(woken).toBe(0);
    const second = wake();
    expect(tries).toHaveLength(2);
    start();
    await second;
    expect(woken).toBe(1);
  });

  test('answers what was said meanwhile, and leaves all later words to the running part', async () => {
    const { pass } = waking();
    const answers = [pass('page.read', {} as never), pass('box.insert', {} as never)];
    start();
    expect(await Promise.all(answers)).toEqual(['answered page.read', 'answered box.insert']);
    expect(pass('box.insert', {} as never)).toBeUndefined();
  });
});
