import '#test/platform.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '#lib/schema/settings.ts';
import { settings } from '#lib/storage.ts';

beforeEach(() => fakeBrowser.reset());

it('settings are the defaults until somebody changes them', async () => {
  expect(await settings.read()).toEqual(defaultSettings);
  await settings.write({ ...defaultSettings, sector: 'health' });
  expect(await settings.read()).toMatchObject({ sector: 'health' });
});

it.each([{ ...defaultSettings, sector: 'circus' }, 'garbage', [], 7])(
  'unreadable settings are reported and kept aside: %j',
  async (kept) => {
    const reported = vi.spyOn(console, 'error').mockReturnValue();
    await fakeBrowser.storage.local.set({ settings: kept });
    expect(await settings.read()).toEqual(defaultSettings);
    expect(await fakeBrowser.storage.local.get('settings.unreadable')).toEqual({ 'settings.unreadable': kept });
    expect(reported).toHaveBeenCalledOnce();
    reported.mockRestore();
  },
);
