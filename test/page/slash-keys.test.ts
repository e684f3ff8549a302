import { beforeEach, expect, test } from 'vitest';
import { type SlashKey, takeKeys } from '#lib/page/slash/slash-keys.ts';

type Listener = { type: string; capture: boolean; listener: (event: object) => void };

/** A window whose events are a person's own: those that a test dispatches in a real one are never trusted. */
function personsWindow() {
  let listeners: Listener[] = [];
  const addEventListener = (
    type: string,
    listener: Listener['listener'],
    { capture = false, signal }: { capture?: boolean; signal: AbortSignal },
  ) => {
    const added = { type, capture, listener };
    listeners.push(added);
    signal.addEventListener('abort', () => {
      listeners = listeners.filter((one) => one !== added);
    });
  };
  /** True when the page hears it. */
  const happen = (type: string, event: object = {}): boolean => {
    let stopped = false;
    const stop = { preventDefault: () => undefined, stopImmediatePropagation: () => (stopped = true) };
    for (const one of listeners.filter((one) => one.type === type)) {
      if (!stopped && listeners.includes(one)) one.listener({ type, isTrusted: true, ...event, ...stop });
    }
    return !stopped;
  };
  return { window: { addEventListener } as unknown as Window, happen, heeding: () => listeners.length };
}

let at: ReturnType<typeof personsWindow>;
let open: boolean;
let acts: SlashKey[];
let list: AbortController;

beforeEach(() => {
  at = personsWindow();
  open = true;
  acts = [];
  list = new AbortController();
  const act = (key: SlashKey) => {
    acts.push(key);
    if (key !== 'take' && key !== 'close') return;
    open = false;
    list.abort();
  };
  takeKeys(at.window, () => open, act, list.signal);
});

const key = (type: string, name = 'Enter', more: object = {}) => at.happen(type, { key: name, repeat: false, ...more });

test('Enter that is held down takes one, and the page hears none of it', () => {
  const heard = [key('keydown'), key('keypress')];
  for (let held = 0; held < 3; held += 1)
    heard.push(key('keydown', 'Enter', { repeat: true }), key('keypress', 'Enter', { repeat: true }));
  heard.push(key('keyup'));
  expect(heard).not.toContain(true);
  expect(acts).toEqual(['take']);
  expect([key('keydown'), key('keypress'), key('keyup')]).toEqual([true, true, true]);
  expect(at.heeding()).toBe(0);
});

test('where the key came up elsewhere, the next one is the page’s', () => {
  key('keydown');
  expect([key('keydown'), key('keypress'), key('keyup')]).toEqual([true, true, true]);
  expect(at.heeding()).toBe(0);
});

test('once the window lost the focus, nothing is waited for', () => {
  key('keydown');
  at.happen('blur');
  expect(at.heeding()).toBe(0);
});

test('an arrow held down moves on and on, and leaves nothing behind when it comes up', () => {
  const before = at.heeding();
  key('keydown', 'ArrowDown');
  key('keydown', 'ArrowDown', { repeat: true });
  key('keydown', 'ArrowDown', { repeat: true });
  expect(key('keyup', 'ArrowDown')).toBe(false);
  expect(acts).toEqual(['down', 'down', 'down']);
  expect(at.heeding()).toBe(before);
});

test('a key that comes down before the last one is up takes nothing from it', () => {
  key('keydown', 'ArrowDown');
  key('keydown', 'Enter');
  expect([key('keyup', 'ArrowDown'), key('keyup', 'Enter')]).toEqual([false, false]);
});

test.each(['keydown', 'keyup', 'blur'])('a %s that the page makes ends nothing and is not kept from it', (type) => {
  key('keydown');
  expect(key(type, 'Enter', { isTrusted: false })).toBe(true);
  expect([key('keypress'), key('keyup')]).toEqual([false, false]);
});
