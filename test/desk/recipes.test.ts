import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { type Desk, openDesk } from '#lib/desk/database.ts';
import { applyEvents } from '#lib/desk/fold.ts';
import { keepRecipe, recipesInUse, removeRecipe, shareRecipe, unshareRecipe } from '#lib/desk/recipes.ts';
import { uuidv7 } from '#lib/uuid.ts';
import { recipe } from './recipe.ts';

let desk: Desk;
let seq = 0;
beforeEach(() => {
  desk = openDesk(`recipes ${uuidv7()}`);
});

const told = (type: string, key: string, payload: object) => {
  seq += 1;
  const id = uuidv7();
  return { id, seq, n: seq, v: 1, type, key, at: seq, payload, actor: { id: 'b', name: 'Boris' }, device: uuidv7() };
};
const inUse = async () => (await recipesInUse(desk)).map(({ id }) => id);
const outbox = async () => (await desk.outbox.toArray()).map(({ type }) => type);

test('what is taught is used at once, in place of what was taught before, and offered', async () => {
  const [first, second] = [recipe(1), recipe(2)];
  await keepRecipe(desk, first, 1);
  await keepRecipe(desk, second, 2);
  expect(await inUse()).toEqual([second.id]);
  expect(await outbox()).toEqual(['recipe.offered', 'recipe.removed', 'recipe.offered']);
});

test('what a colleague offers is read with only after an admin shared it, and no longer when it was taken back', async () => {
  const offered = recipe();
  await applyEvents(desk, [told('recipe.offered', offered.id, { recipe: offered })]);
  expect(await inUse()).toEqual([]);
  await applyEvents(desk, [told('recipe.shared', offered.id, { recipe: offered })]);
  expect(await inUse()).toEqual([offered.id]);
  await applyEvents(desk, [told('recipe.removed', offered.id, { removedAt: 1 })]);
  expect(await inUse()).toEqual([offered.id]);
  await applyEvents(desk, [told('recipe.unshared', offered.id, { removedAt: 1 })]);
  expect(await inUse()).toEqual([]);
});

test('one’s own comes before the company’s and outlives it', async () => {
  const [own, company] = [recipe(1), recipe(2)];
  await keepRecipe(desk, own, 1);
  await applyEvents(desk, [told('recipe.shared', company.id, { recipe: company })]);
  expect(await inUse()).toEqual([own.id, company.id]);
  await shareRecipe(desk, own.id, 2);
  await unshareRecipe(desk, own.id, 3);
  expect(await inUse()).toEqual([own.id, company.id]);
  await removeRecipe(desk, own.id, 4);
  expect(await inUse()).toEqual([company.id]);
});

test('an event with a recipe that could do something is kept aside and not read with', async () => {
  const bad = { ...recipe(), card: ['div:has(*)'] };
  await applyEvents(desk, [told('recipe.shared', bad.id, { recipe: bad })]);
  expect(await inUse()).toEqual([]);
  expect(await desk.unread.count()).toBe(1);
});

test('what an admin gave to everyone is not replaced by what a colleague offers under its name', async () => {
  const [shared, own] = [recipe(1), recipe(2)];
  await applyEvents(desk, [told('recipe.shared', shared.id, { recipe: shared })]);
  await keepRecipe(desk, own, 2);
  for (const { id } of [shared, own]) {
    await applyEvents(desk, [told('recipe.offered', id, { recipe: { ...recipe(), card: ['section'] } })]);
    await applyEvents(desk, [told('recipe.removed', id, { removedAt: 1 })]);
  }
  expect((await recipesInUse(desk)).map(({ id, card }) => [id, card])).toEqual([
    [own.id, ['article']],
    [shared.id, ['article']],
  ]);
});

test('a recipe goes by the key of its event, whatever it calls itself', async () => {
  const key = uuidv7();
  await applyEvents(desk, [told('recipe.shared', key, { recipe: recipe() })]);
  expect(await inUse()).toEqual([key]);
});
