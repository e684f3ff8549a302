import { lengthIn, limitOf } from '#lib/platforms/index.ts';
import type { Answer, DeskState, FocusedBox } from '#lib/schema/messages.ts';

/** What the box itself says it takes, else what its platform takes; null where neither is known. */
export function limitOfBox({ maxLength, platform }: Pick<FocusedBox, 'maxLength' | 'platform'>): DeskState['limit'] {
  return maxLength === null ? limitOf(platform) : { max: maxLength, unit: 'characters' };
}

/**
 * What is noted at the edge of the box: how many flags its text has, and its length against the limit where there is one.
 * Undefined where there is neither.
 */
export function noteAtBox(
  box: Pick<FocusedBox, 'maxLength' | 'platform'>,
  text: string,
  flags: number,
): Answer<'box.changed'>['length'] {
  const limit = limitOfBox(box);
  const length = limit && lengthIn(limit.unit, text);
  const parts = [...(flags > 0 ? [`${flags} ⚑`] : []), ...(limit ? [`${length} / ${limit.max}`] : [])];
  return parts.length > 0 ? { words: parts.join(' · '), over: limit !== null && (length ?? 0) > limit.max } : undefined;
}
