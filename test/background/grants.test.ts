import '#test/platform.ts';
import { expect, test } from 'vitest';
import { hostPattern } from '#lib/background/grants.ts';

test.each([
  ['https://reviews.example/place/1?x=2', 'https://reviews.example/*'],
  ['http://localhost:8787/practice/', 'http://localhost:8787/*'],
  ['chrome://extensions/', null],
  ['about:blank', null],
  ['file:///tmp/page.html', null],
  [undefined, null],
])('the toolbar asks for the whole host of %s', (address, pattern) => {
  expect(hostPattern(address)).toBe(pattern);
});
