// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { makeCard } from '#lib/page/underline-card-parts.ts';
import type { Finding } from '#lib/schema/method.ts';

const nothing = () => undefined;

const cardOf = (changes: Partial<Finding>, source: Partial<Finding['source']> = {}) =>
  makeCard(
    document,
    {
      rule: 'threat',
      severity: 'warn',
      start: 0,
      end: 3,
      text: 'sue',
      message: 'A threat',
      source: { title: 'Rules', clause: '2', url: '', checkedOn: '2026-11', ...source },
      fixes: [],
      ...changes,
    },
    (word, words = '') => `${word} ${words}`.trim(),
    { fix: nothing, dismiss: nothing, why: nothing, close: nothing },
    new AbortController().signal,
  ).card;
const buttons = (card: HTMLElement) => Array.from(card.querySelectorAll('button'), ({ textContent }) => textContent);

test.each([
  ['https://rules.example/replies', ['https://rules.example/replies']],
  ['', []],
  ['javascript:alert(1)', []],
])('a source at “%s” links to %j', (url, links) => {
  const card = cardOf({}, { url });
  expect(card.querySelector('.source')?.textContent).toMatch(/^flag_source Rules, 2 · flag_checked \S+ 2026/);
  expect(Array.from(card.querySelectorAll('a'), ({ href }) => href)).toEqual(links);
});

test.each([
  ['a warning', 'warn', ['flag_dismiss', 'flag_why', 'flag_close']],
  ['a block, which cannot be dismissed', 'block', ['flag_why', 'flag_close']],
] as const)('%s offers to be explained', (_, severity, offered) => {
  expect(buttons(cardOf({ severity }))).toEqual(offered);
});

test('a company’s own rule has a name, and neither a day nor a page of the catalogue', () => {
  const card = cardOf({ rule: 'company:x' }, { title: 'The old name', clause: '', checkedOn: '' });
  expect(card.querySelector('.source')?.textContent).toBe('flag_source The old name');
  expect(buttons(card)).toEqual(['flag_dismiss', 'flag_close']);
});
