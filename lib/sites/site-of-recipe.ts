import type { Recipe } from '#lib/schema/recipe.ts';
import { defineSite, type Site } from './define.ts';
import { first, inPage, text } from './fields.ts';

const escaped = (path: string) => path.replace(/[.~-]/g, '\\$&');

const taughtListing: Site['listing'] = { id: [], name: [inPage(text('h1'))], cabinet: false };

/** What the known sites of a host agree on: one company's hosts may hold maps, a shop and the owners' pages. */
function agreed<T>(known: readonly Site[], say: (site: Site) => T): T | undefined {
  const said = new Set(known.map(say));
  return said.size === 1 ? [...said][0] : undefined;
}

const listingOf = (known: readonly Site[]) => ({
  id: known.flatMap(({ listing }) => listing.id),
  name: known.flatMap(({ listing }) => listing.name),
});

/**
 * A taught page as a site like any other. What was not pointed at stays unknown. `known`: the sites of its host, whose reader was
 * found wanting; platform and listing are still theirs. Whether a page is an owner's cabinet nobody taught: the person is asked.
 */
export function siteOfRecipe(recipe: Recipe, known: readonly Site[] = []): Site {
  const { id, host, path, card, author, rating, text: words, ownerReply, box } = recipe;
  const answerAt = agreed(known, (site) => site.answerAt);
  const reviewId = agreed(known, ({ review }) => review.id);
  return defineSite({
    id,
    name: host,
    platform: agreed(known, ({ platform }) => platform) ?? 'generic',
    matches: [`https://${host}/*`, `http://${host}/*`],
    ...(path ? { path: [`^${escaped(path)}(?:/|$)`, ''] as const } : {}),
    frames: 'all',
    evidence: { read: 'A', write: box.length > 0 ? 'A' : null },
    ...(answerAt ? { answerAt } : {}),
    card,
    expects: [],
    review: {
      ...(reviewId ? { id: reviewId } : {}),
      author: author ?? first(),
      ...(rating ? { rating } : {}),
      text: words ?? first(),
    },
    ownerReply: ownerReply ? { text: ownerReply } : {},
    listing: known.length > 0 ? { ...listingOf(known), cabinet: false } : taughtListing,
    editor: { open: [], box: box.length > 0 ? box : ['textarea, [contenteditable]'], submit: [] },
    posted: { kind: 'reply-in-card' },
  });
}
