// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { makeCard } from '#lib/page/underline-card-parts.ts';

const nothing = () => undefined;

test.each([
  ['https://rules.example/replies', ['https://rules.example/replies']],
  ['', []],
  ['javascript:alert(1)', []],
])('a source at “%s” links to %j', (url, links) => {
  const { card } = makeCard(
    document,
    {
      rule: 'threat',
      severity: 'warn',
      start: 0,
      end: 3,
      text: 'sue',
      message: 'A threat',
      source: { title: 'Rules', clause: '2', url, checkedOn: '2026-11' },
      fixes: [],
    },
    (word, words = '') => `${word} ${words}`,
    { fix: nothing, dismiss: nothing, close: nothing },
    new AbortController().signal,
  );
  expect(card.querySelector('.source')?.textContent).toMatch(/^flag_source Rules, 2 · flag_checked \S+ 2026/);
  expect(Array.from(card.querySelectorAll('a'), ({ href }) => href)).toEqual(links);
});
