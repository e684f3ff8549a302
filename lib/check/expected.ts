import type { Step, Strategy } from '#lib/schema/ids.ts';
import type { Context } from './rule.ts';

/** What a reader would miss, by strategy: what a strategy leaves out, or says only at length, is not missed. */
const expected: Record<Strategy, readonly Step[]> = {
  praise: ['greet', 'thank', 'close'],
  'praise-employee': ['greet', 'thank'],
  mixed: ['greet', 'thank', 'apologise', 'resolve', 'close'],
  complaint: ['greet', 'thank', 'apologise', 'clarify', 'resolve', 'close'],
  'complaint-unidentified': ['greet', 'thank', 'apologise', 'clarify', 'close'],
  'complaint-vague': ['greet', 'thank', 'apologise', 'clarify'],
  rude: ['greet', 'apologise', 'clarify'],
  'wrong-or-fake': ['greet', 'clarify'],
  'refuses-contact': ['greet', 'apologise'],
  safety: ['greet', 'apologise'],
  strict: ['greet', 'thank'],
  'rating-only': ['greet', 'thank'],
  'follow-up': ['greet'],
  last: ['greet', 'thank', 'apologise', 'resolve'],
  'no-reply': [],
};
/** Without a review to go by, a complaint is assumed where the rating is low and nothing is where it is unknown. */
const unknown: readonly Step[] = ['greet', 'thank', 'close'];

/** Whether the reply should hold this step. */
export function expects(context: Context, step: Step): boolean {
  const strategy = context.strategy();
  if (strategy) return expected[strategy].includes(step);
  return (context.stars !== null && context.stars <= 3 ? expected.complaint : unknown).includes(step);
}
