import type { Recipe } from '#lib/schema/recipe.ts';
import type { Person } from '#lib/schema/records.ts';
import { enqueue } from '#lib/sync/outbox.ts';
import type { Desk } from './database.ts';
import { transact, withDesk } from './transact.ts';

/** A recipe and where it came from. */
export type RecipeRow = {
  id: string;
  host: string;
  recipe: Recipe;
  /** Made on this device, and used here whatever the company says. */
  own: boolean;
  /** An admin of the company gave it to everyone. */
  shared: boolean;
  /** The colleague who offers or shared it; null for one's own. */
  by: Person | null;
};

/** Recipes in use, one's own before the company's, newest first. */
export async function recipesInUse(desk: Desk): Promise<Recipe[]> {
  const rows = await withDesk(desk, () => desk.recipes.filter(({ own, shared }) => own || shared).toArray());
  return rows
    .sort((a, b) => Number(b.own) - Number(a.own) || b.recipe.madeAt - a.recipe.madeAt)
    .map(({ recipe }) => recipe);
}

/** Keeps what the person taught in place of what they taught of the same pages before, and offers it to the company. */
export function keepRecipe(desk: Desk, recipe: Recipe, now: number): Promise<void> {
  return transact(desk, async () => {
    const before = await desk.recipes.where('host').equals(recipe.host).toArray();
    for (const row of before) if (row.own && row.recipe.path === recipe.path) await withdraw(desk, row, now);
    await desk.recipes.put({ id: recipe.id, host: recipe.host, recipe, own: true, shared: false, by: null });
    await enqueue(desk, 'recipe.offered', recipe.id, now, { recipe });
  });
}

/** An admin gives an offered recipe to everyone. */
export function shareRecipe(desk: Desk, id: string, now: number): Promise<void> {
  return transact(desk, async () => {
    const row = await desk.recipes.get(id);
    if (!row) return;
    await desk.recipes.put({ ...row, shared: true });
    await enqueue(desk, 'recipe.shared', id, now, { recipe: row.recipe });
  });
}

/** An admin takes it back from everyone; who taught it goes on reading with it. */
export function unshareRecipe(desk: Desk, id: string, now: number): Promise<void> {
  return transact(desk, async () => {
    await dropUnlessOwn(desk, id);
    await enqueue(desk, 'recipe.unshared', id, now, { removedAt: now });
  });
}

/** Forgets what the person taught; what the company shares of it stays. */
export function removeRecipe(desk: Desk, id: string, now: number): Promise<void> {
  return transact(desk, async () => {
    const row = await desk.recipes.get(id);
    if (row?.own) await withdraw(desk, row, now);
  });
}

/** In a transaction: no longer the company's. */
export async function dropUnlessOwn(desk: Desk, id: string): Promise<void> {
  const row = await desk.recipes.get(id);
  if (row?.own) await desk.recipes.put({ ...row, shared: false });
  else await desk.recipes.delete(id);
}

/** In a transaction: no longer its author's. */
export async function dropUnlessShared(desk: Desk, id: string): Promise<void> {
  const row = await desk.recipes.get(id);
  if (row?.shared) await desk.recipes.put({ ...row, own: false });
  else await desk.recipes.delete(id);
}

async function withdraw(desk: Desk, { id }: RecipeRow, now: number): Promise<void> {
  await dropUnlessShared(desk, id);
  await enqueue(desk, 'recipe.removed', id, now, { removedAt: now });
}
