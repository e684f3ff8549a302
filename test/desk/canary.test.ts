import '#test/platform.ts';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkCanary, dismissLoss, lostAt } from '#lib/desk/canary.ts';
import { readMeta } from '#lib/desk/meta.ts';
import { hour, newDesk, noon } from './looks.ts';

beforeEach(() => fakeBrowser.reset());

it('a new database is not a lost one', async () => {
  const desk = newDesk();
  await checkCanary(desk, noon);
  await checkCanary(desk, noon + 1);
  expect(await lostAt(desk, noon)).toBeNull();
});

it('a database that the browser emptied is noticed, told until dismissed, and goes on as another device', async () => {
  const desk = newDesk();
  await checkCanary(desk, noon);
  const before = await readMeta(desk, 'device');
  await desk.delete();
  await desk.open();
  await checkCanary(desk, noon + 1);
  await checkCanary(desk, noon + 2);
  expect(await lostAt(desk, noon + 2)).toBe(noon + 1);
  expect(await lostAt(desk, noon + 8 * 24 * hour)).toBeNull();
  expect(await readMeta(desk, 'device')).not.toBe(before);
  await dismissLoss(desk);
  expect(await lostAt(desk, noon + 2)).toBeNull();
});
