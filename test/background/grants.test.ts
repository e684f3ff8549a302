import '#test/platform.ts';
import { expect, test } from 'vitest';
import { grantedHosts, hostPattern } from '#lib/background/grants.ts';

test.each([
  ['https://reviews.example/place/1?x=2', 'https://reviews.example/*'],
  ['http://localhost:8787/practice/', 'http://localhost/*'],
  ['chrome://extensions/', null],
  ['about:blank', null],
  ['file:///tmp/page.html', null],
  [undefined, null],
])('the toolbar asks for the whole host of %s', (address, pattern) => {
  expect(hostPattern(address)).toBe(pattern);
});

test('hosts that ship are not registered once more, though the browser tells them without their paths', () => {
  const shipped = ['https://www.google.com/maps/*', 'https://yandex.ru/sprav/*'];
  const granted = [
    'https://www.google.com/*',
    'https://yandex.ru/*',
    'https://reviews.example/*',
    'https://www.google.com/maps/*',
  ];
  expect(grantedHosts(granted, shipped)).toEqual(['https://reviews.example/*']);
});
