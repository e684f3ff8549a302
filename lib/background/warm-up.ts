import { check } from '#lib/check.ts';
import { compose } from '#lib/compose.ts';
import { report } from '#lib/report.ts';
import { reviewContext } from '#lib/review-context.ts';
import type { FocusedBox } from '#lib/schema/messages.ts';
import type { ComposeRequest } from '#lib/schema/method.ts';
import { withLanguages } from './languages.ts';

let isWarm = false;
let isReady = false;

/**
 * Composes once for nobody, after the page has its answer: the first draft of a worker reads the phrases of its language, which
 * takes 100 ms more than the second, and the person is only reading yet.
 */
export function warmUp(request: ComposeRequest): void {
  if (isWarm) return;
  isWarm = true;
  setTimeout(() => compose(request));
}

/**
 * Checks once for nobody while the stores are asked: the first check of a worker loads its language, which takes about as long as a database takes
 * to open.
 */
export function getReady({ platform, review }: Pick<FocusedBox, 'platform' | 'review'>, text: string): void {
  if (isReady) return;
  isReady = true;
  const checked = withLanguages(() =>
    check({ reply: text, platform, ...(review ? { review: reviewContext(review) } : {}) }),
  );
  checked.catch((problem: unknown) => report(problem, 'getting ready for a check'));
}
