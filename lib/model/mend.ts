import type { Finding } from '../schema/method.ts';

/**
 * The text without the words that a finding says should simply go. A safer wording that says something else in their place ("we
 * have talked it through with the team") may not be true: that is the person's to choose.
 */
export function takeAway(text: string, findings: readonly Finding[]): string {
  const cuts = findings
    .flatMap(({ fixes: [fix] }) => (fix && fix.text.trim() === '' ? [fix] : []))
    .toSorted((a, b) => a.start - b.start);
  let mended = '';
  let at = 0;
  for (const { start, end, text: gap } of cuts) {
    if (start < at) continue;
    mended += text.slice(at, start) + gap;
    at = end;
  }
  return mended + text.slice(at);
}

const weights = { block: 100, warn: 10, hint: 1 } as const;

/** How much stands against a text; what nobody vouches for weighs as a warning. Less is better. */
export const weightOf = (findings: readonly Finding[], unvouched: number): number =>
  findings.reduce((sum, { severity }) => sum + weights[severity], unvouched * weights.warn);

/** A model is asked once more for what blocks, warns or comes from nowhere; hints alone are the person's to weigh. */
export const needsMending = (findings: readonly Finding[], unvouched: number): boolean =>
  unvouched > 0 || findings.some(({ severity }) => severity !== 'hint');
