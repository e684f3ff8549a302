import type { DraftBrief } from '#lib/schema/draft-brief.ts';

export const soup = 'The soup was cold, [NAME_2] shrugged.';

/** A brief as the extension sends it. */
export function brief(changes: Partial<DraftBrief> = {}): DraftBrief {
  return {
    strategy: 'complaint',
    steps: ['greet', 'thank', 'apologise', 'close'],
    tone: 'standard',
    lang: 'en',
    formality: 'informal',
    sector: 'restaurant',
    platform: 'google',
    stars: 2,
    review: soup,
    business: 'Café Lime',
    greet: '[NAME_1]',
    channels: ['page'],
    avoid: ['contacts'],
    limit: { max: 4096, unit: 'bytes' },
    facts: ['The stove was repaired on Monday.'],
    resolved: false,
    mend: null,
    ...changes,
  };
}
