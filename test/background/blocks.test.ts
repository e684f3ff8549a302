import '#test/platform.ts';
import { expect, test } from 'vitest';
import { standingBlocks } from '#lib/background/standing-blocks.ts';
import type { Finding } from '#lib/schema/method.ts';

const finding = (rule: string, severity: Finding['severity'], overridable?: boolean): Finding => ({
  rule,
  severity,
  start: 0,
  end: 1,
  text: 'x',
  message: '',
  fixes: [],
  source: { title: '', url: '', clause: '', checkedOn: '' },
  ...(overridable === undefined ? {} : { overridable }),
});
const because = (rule: string) => ({ rule, reason: 'agreed with the guest' });

test.each([
  ['a warning never stands in the way', [finding('a', 'warn')], [], []],
  ['a block does', [finding('a', 'block')], [], ['a']],
  ['a typed reason lifts it', [finding('a', 'block')], [because('a')], []],
  ['a reason for another rule does not', [finding('a', 'block')], [because('b')], ['a']],
  ['in a strict sector nothing does', [finding('a', 'block', false)], [because('a')], ['a']],
] as const)('%s', (_, findings, overrides, rules) => {
  expect(standingBlocks([...findings], [...overrides]).map(({ rule }) => rule)).toEqual(rules);
});
