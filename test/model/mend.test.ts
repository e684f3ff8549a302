import fc from 'fast-check';
import { expect, test } from 'vitest';
import { needsMending, takeAway, weightOf } from '#lib/model/mend.ts';
import type { Finding } from '#lib/schema/method.ts';

const finding = (severity: Finding['severity'], ...fixes: Finding['fixes']): Finding => ({
  rule: 'r',
  severity,
  start: null,
  end: null,
  text: null,
  message: '',
  source: { title: '', url: '', clause: '', checkedOn: '' },
  fixes,
});

test('words that should go are taken away; what says something else in their place is left to the person', () => {
  const fixes = [
    finding('warn', { start: 11, end: 15, text: '' }, { start: 0, end: 1, text: '' }),
    finding('hint', { start: 4, end: 7, text: ' ' }),
    finding('warn', { start: 0, end: 3, text: 'We have spoken with the chef' }),
    finding('block'),
  ];
  expect(takeAway('the red or red house', fixes)).toBe('the   or house');
});

test('nothing else of the text changes, however the cuts lie', () => {
  const text = 'abcdefghij';
  const cut = fc
    .tuple(fc.nat(9), fc.nat(4))
    .map(([start, more]) => ({ start, end: Math.min(10, start + more), text: '' }));
  fc.assert(
    fc.property(fc.array(cut, { maxLength: 6 }), (cuts) => {
      const left = takeAway(
        text,
        cuts.map((one) => finding('warn', one)),
      );
      const touched = (at: number) => cuts.some(({ start, end }) => at >= start && at < end);
      const stays = [...text].filter((_, at) => !touched(at));
      expect([...left].filter((letter) => stays.includes(letter))).toEqual(stays);
      expect([...left].toSorted().join('')).toBe(left);
    }),
  );
});

test('a block outweighs warnings, a warning hints; what nobody vouches for is a warning', () => {
  expect(weightOf([finding('block')], 0)).toBeGreaterThan(weightOf([finding('warn'), finding('hint')], 3));
  expect(weightOf([], 1)).toBe(weightOf([finding('warn')], 0));
  expect(needsMending([finding('hint')], 0)).toBe(false);
  expect(needsMending([finding('warn')], 0)).toBe(true);
  expect(needsMending([], 1)).toBe(true);
});
