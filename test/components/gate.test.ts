import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gateOf } from '#components/panel/gate.ts';
import type { Finding } from '#lib/schema/method.ts';
import { blocking } from './desks.ts';

const finding: fc.Arbitrary<Finding> = fc
  .record({
    rule: fc.constantFrom('a', 'b'),
    severity: fc.constantFrom('block', 'warn', 'hint'),
    text: fc.constantFrom('x', 'y', null),
    overridable: fc.boolean(),
  })
  .map((part) => ({ ...blocking, ...part }));
const vouched = fc.record({
  rule: fc.constantFrom('a', 'b'),
  text: fc.constantFrom('x', 'y', null),
  reason: fc.constant('because'),
});

test('the gate never opens over a block that is not overridable, whatever was typed', () => {
  fc.assert(
    fc.property(fc.array(finding), fc.array(vouched), (findings, given) => {
      const fixed = findings.some(({ severity, overridable }) => severity === 'block' && overridable === false);
      expect(gateOf(findings, given).open && fixed).toBe(false);
    }),
  );
});

test('an open gate has a reason for every block, and sends only reasons that are needed', () => {
  fc.assert(
    fc.property(fc.array(finding), fc.array(vouched), (findings, given) => {
      const { open, overrides } = gateOf(findings, given);
      const rules = new Set(findings.filter(({ severity }) => severity === 'block').map(({ rule }) => rule));
      if (open) expect([...rules].every((rule) => overrides.some((override) => override.rule === rule))).toBe(true);
      expect(overrides.every(({ rule }) => rules.has(rule))).toBe(true);
    }),
  );
});
