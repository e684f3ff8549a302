import type { Recipe } from '#lib/schema/recipe.ts';
import { defineSite, type Site } from './define.ts';
import { inPage, text } from './fields.ts';

const escaped = (path: string) => path.replace(/[.~-]/g, '\\$&');

/**
 * A taught page as a site like any other. What was not pointed at stays unknown. `known`: the site whose address it is, whose
 * reader was found wanting; platform and listing are still its own.
 */
export function siteOfRecipe(recipe: Recipe, known?: Site): Site {
  const { id, host, path, card, author, rating, text: words, ownerReply, box } = recipe;
  return defineSite({
    id,
    name: host,
    platform: known?.platform ?? 'generic',
    matches: [`https://${host}/*`, `http://${host}/*`],
    ...(path ? { path: [`^${escaped(path)}(?:/|$)`, ''] as const } : {}),
    frames: 'all',
    evidence: { read: 'A', write: box.length > 0 ? 'A' : null },
    ...(known?.answerAt ? { answerAt: known.answerAt } : {}),
    card,
    expects: [],
    review: {
      ...(known?.review.id ? { id: known.review.id } : {}),
      author: author ?? { text: [], without: '' },
      ...(rating ? { rating } : {}),
      text: words ?? { text: [], without: '' },
    },
    ownerReply: ownerReply ? { text: ownerReply } : {},
    listing: known?.listing ?? { id: [], name: [inPage(text('h1'))], cabinet: false },
    editor: { open: [], box: box.length > 0 ? box : ['textarea, [contenteditable]'], submit: [] },
    posted: { kind: 'reply-in-card' },
  });
}
