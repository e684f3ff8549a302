import { afterEach, expect, test, vi } from 'vitest';
import { askBrowserModel, browserModelState } from '#lib/browser-model.ts';
import { browserModel, silence } from '../browser-model.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const prompt = { instructions: 'Answer reviews.', request: 'DATA' };
const never = new AbortController().signal;
async function all(lang = 'en', signal = never): Promise<string[]> {
  const pieces: string[] = [];
  for await (const piece of askBrowserModel(prompt, lang, signal)) pieces.push(piece);
  return pieces;
}

test.each([
  ['English', 'en', 'available'],
  ['a kind of English', 'en-gb', 'available'],
  ['a language that it does not write', 'ru', 'unavailable'],
])('it may write %s or not', async (_, lang, state) => {
  browserModel();
  expect(await browserModelState(lang)).toBe(state);
});

test.each(['downloadable', 'downloading', 'unavailable'])('a model that is %s is said to be so', async (state) => {
  browserModel({ state });
  expect(await browserModelState('en')).toBe(state);
});

test.each([
  ['nothing of the kind', undefined],
  ['something else of the name', { availability: 5 }],
  [
    'a word that is no state',
    Object.assign(() => undefined, { availability: async () => 'soon', create: async () => null }),
  ],
  [
    'an availability that throws',
    Object.assign(() => undefined, { availability: () => Promise.reject(new Error('no')), create: async () => null }),
  ],
])('a browser with %s has no model', async (_, entry) => {
  vi.stubGlobal('LanguageModel', entry);
  expect(await browserModelState('en')).toBe('unavailable');
});

test('it is given our words apart from the review, in the language that is wanted, and its session is ended', async () => {
  const model = browserModel({ says: ['Hello, ', 'thank you.'] });
  expect(await all()).toEqual(['Hello, ', 'thank you.']);
  expect(model.heard).toEqual([{ system: 'Answer reviews.', request: 'DATA', languages: ['en'] }]);
  expect(model.left()).toBe(0);
});

test.each([
  ['fails', new Error('crashed'), 'failed'],
  ['will not', new DOMException('unsafe', 'NotSupportedError'), 'refused'],
  ['says what is no text', ['Hello', 5], 'unreadable'],
])('one that %s gives nothing, and its session is ended', async (_, says, trouble) => {
  const model = browserModel({ says });
  await expect(all()).rejects.toMatchObject({ trouble });
  expect(model.left()).toBe(0);
});

test('none to ask is said, not thrown at the person', async () => {
  await expect(all()).rejects.toMatchObject({ trouble: 'gone' });
});

test('it stops with the signal', async () => {
  const model = browserModel({ says: ['Hello', silence] });
  const stop = new AbortController();
  const asking = askBrowserModel(prompt, 'en', stop.signal);
  expect(await asking.next()).toMatchObject({ value: 'Hello' });
  const next = asking.next();
  stop.abort();
  await expect(next).rejects.toMatchObject({ name: 'NoModelText' });
  expect(model.left()).toBe(0);
});
