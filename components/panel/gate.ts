import type { Finding } from '#lib/schema/method.ts';
import type { Override } from '#lib/schema/records.ts';

/** A reason given for one blocking finding; it holds for the very words it was given for. */
export type Vouched = Override & { text: string | null };

type Gate = {
  /** Nothing stands against inserting or copying. */
  open: boolean;
  /** Blocking findings without a reason yet. */
  blocks: Finding[];
  /** Reasons that cover a present finding. */
  overrides: Override[];
};

const covers = (finding: Finding) => (given: Vouched) => given.rule === finding.rule && given.text === finding.text;

/** Whether a text may leave the panel. A finding that is not overridable closes the gate whatever was typed. */
export function gateOf(findings: Finding[], vouched: Vouched[]): Gate {
  const blocking = findings.filter(({ severity }) => severity === 'block');
  const blocks = blocking.filter((finding) => finding.overridable === false || !vouched.some(covers(finding)));
  const overrides = vouched
    .filter((given) => blocking.some((finding) => finding.overridable !== false && covers(finding)(given)))
    .map(({ rule, reason }) => ({ rule, reason }));
  return { open: blocks.length === 0, blocks, overrides };
}
