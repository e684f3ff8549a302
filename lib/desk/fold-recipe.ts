import type { Desk } from './database.ts';
import type { ReadEvent } from './read-event.ts';
import { dropUnlessOwn, dropUnlessShared } from './recipes.ts';

type Told = Extract<ReadEvent, { type: 'recipe.offered' | 'recipe.shared' | 'recipe.unshared' | 'recipe.removed' }>;

/** The last word counts. What was offered is kept for an admin to see and read with by nobody else. */
export async function foldRecipe(desk: Desk, event: Told): Promise<void> {
  if (event.type === 'recipe.removed') return dropUnlessShared(desk, event.key);
  if (event.type === 'recipe.unshared') return dropUnlessOwn(desk, event.key);
  const known = await desk.recipes.get(event.key);
  const { recipe } = event.payload;
  await desk.recipes.put({
    id: event.key,
    host: recipe.host,
    recipe,
    own: known?.own ?? false,
    shared: event.type === 'recipe.shared' || (known?.shared ?? false),
    by: known?.own ? null : event.actor,
  });
}
