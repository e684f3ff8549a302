import { lengthIn, limitOf } from '#lib/platforms/index.ts';
import type { Answer, DeskState, FocusedBox } from '#lib/schema/messages.ts';

/** What the box itself says it takes, else what its platform takes; null where neither is known. */
export function limitOfBox({ maxLength, platform }: Pick<FocusedBox, 'maxLength' | 'platform'>): DeskState['limit'] {
  return maxLength === null ? limitOf(platform) : { max: maxLength, unit: 'characters' };
}

/** The length of a text against the box's limit, as the page shows it at the box; undefined without a limit. */
export function lengthInBox(
  box: Pick<FocusedBox, 'maxLength' | 'platform'>,
  text: string,
): Answer<'box.changed'>['length'] {
  const limit = limitOfBox(box);
  if (!limit) return undefined;
  const length = lengthIn(limit.unit, text);
  return { words: `${length} / ${limit.max}`, over: length > limit.max };
}
