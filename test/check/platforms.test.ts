import { describe, expect, test } from 'vitest';
import { check } from '#lib/check.ts';
import { lengthIn, limitOf } from '#lib/platforms/index.ts';
import type { Platform } from '#lib/schema/ids.ts';

describe('limits', () => {
  test.each<[Platform, ReturnType<typeof limitOf>]>([
    ['google', { max: 4096, unit: 'bytes' }],
    ['googleplay', { max: 350, unit: 'characters' }],
    ['appstore', { max: 5970, unit: 'characters' }],
    ['wildberries', { max: 5000, unit: 'characters' }],
    ['tripadvisor', null],
    ['yelp', null],
    ['reclameaqui', null],
  ])('%s', (platform, limit) => {
    expect(limitOf(platform)).toEqual(limit);
  });

  test.each([
    ['abc', 3, 3],
    ['суп', 3, 6],
    ['€', 1, 3],
    ['😀', 1, 4],
    ['\ud83d', 1, 3],
  ])('%j is %d characters and %d bytes', (text, characters, bytes) => {
    expect([lengthIn('characters', text), lengthIn('bytes', text)]).toEqual([characters, bytes]);
  });

  test('marks what is too much, and nothing of a whole character before it', () => {
    const reply = 'Суп '.repeat(586);
    const found = check({ reply, platform: 'google', review: { rating: 5 } }).findings.find(
      ({ rule }) => rule === 'length-platform-max',
    );
    expect(found?.severity).toBe('block');
    expect(lengthIn('bytes', reply.slice(0, found?.start ?? 0))).toBeLessThanOrEqual(4096);
    expect(lengthIn('bytes', reply.slice(0, (found?.start ?? 0) + 1))).toBeGreaterThan(4096);
    expect(check({ reply: 'Суп '.repeat(585), platform: 'google' }).findings.map(({ rule }) => rule)).not.toContain(
      'length-platform-max',
    );
  });
});

describe('the platform decides', () => {
  test.each<[string, Platform, string | undefined]>([
    ['This review is fake and paid for.', 'tripadvisor', 'block'],
    ['This review is fake and paid for.', 'google', 'warn'],
    ['Could you raise it to five stars?', 'trustpilot', 'block'],
    ['Could you raise it to five stars?', 'booking', 'warn'],
    ['We will send you a gift card.', 'tripadvisor', 'block'],
    ['We will send you a gift card.', 'generic', 'warn'],
    ['Use WELCOME15 for 15 % off.', 'appstore', 'block'],
    ['Call 020 7946 0000.', 'googleplay', undefined],
  ])('%s on %s: %s', (reply, platform, severity) => {
    expect(check({ reply, platform, lang: 'en', fragment: true }).findings[0]?.severity).toBe(severity);
  });

  test('asking for a rating is a hint on Amazon once the case is solved', () => {
    const request = {
      reply: 'Could you raise it to five stars?',
      platform: 'amazon',
      lang: 'en',
      fragment: true,
    } as const;
    expect(check({ ...request, resolved: true }).findings[0]?.severity).toBe('hint');
    expect(check(request).findings[0]?.severity).toBe('warn');
  });
});
