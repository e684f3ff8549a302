import { compose } from '#lib/compose.ts';
import type { ComposeRequest } from '#lib/schema/method.ts';

let isWarm = false;

/**
 * Composes once for nobody, after the page has its answer: the first draft of a worker reads the phrases of its language, which
 * takes 100 ms more than the second, and the person is only reading yet.
 */
export function warmUp(request: ComposeRequest): void {
  if (isWarm) return;
  isWarm = true;
  setTimeout(() => compose(request));
}
