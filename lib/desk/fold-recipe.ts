import type { Desk } from './database.ts';
import type { ReadEvent } from './read-event.ts';
import { dropUnlessOwn, dropUnlessShared } from './recipes.ts';

type Told = Extract<ReadEvent, { type: 'recipe.offered' | 'recipe.shared' | 'recipe.unshared' | 'recipe.removed' }>;

/**
 * An admin's word counts, the last of them. What a colleague offers is kept for an admin to see, read with by nobody else, and takes
 * the place of nothing: what an admin read and gave to everyone stays as it was read.
 */
export async function foldRecipe(desk: Desk, event: Told): Promise<void> {
  if (event.type === 'recipe.unshared') return dropUnlessOwn(desk, event.key);
  const known = await desk.recipes.get(event.key);
  if (event.type === 'recipe.removed') return known?.own ? undefined : dropUnlessShared(desk, event.key);
  if (event.type === 'recipe.offered' && known) return;
  const recipe = { ...event.payload.recipe, id: event.key };
  await desk.recipes.put({
    id: event.key,
    host: recipe.host,
    recipe,
    own: known?.own ?? false,
    shared: event.type === 'recipe.shared',
    by: known?.own ? null : event.actor,
  });
}
