import { type Strategy, strictSectors } from '../schema/ids.ts';
import type { ComposeRequest } from '../schema/method.ts';
import type { ReviewReading } from './review-reading.ts';
import { signsOf } from './signs.ts';
import { situationOf } from './situation.ts';
import { type Choice, chooseStrategy } from './strategy.ts';

/** The strategy to write by: the person's choice, except that in a strict sector every reply is a strict one. */
export function decideStrategy(
  request: ComposeRequest,
  reading: ReviewReading,
): { strategy: Strategy; choice: Choice } {
  const asked = request.strategy;
  if (asked === undefined) return chooseStrategy(situationOf(request, reading, signsOf(reading)));
  const strict = strictSectors.has(request.sector ?? 'generic');
  if (strict && asked !== 'strict' && asked !== 'no-reply') return { strategy: 'strict', choice: 'asked-but-strict' };
  return { strategy: asked, choice: 'asked' };
}
