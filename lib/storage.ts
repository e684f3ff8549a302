import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { report } from './report.ts';
import { defaultSettings, Settings } from './schema/settings.ts';

/** One small value of the browser's storage. Never a queue: of 100 concurrent read-change-writes one survives there. */
export type StoredValue<T> = { read(): Promise<T>; write(value: T): Promise<void>; forget(): Promise<void> };

/**
 * `read` gives `fallback` where nothing readable is stored; an unreadable value is reported and kept under `key.unreadable`,
 * so that a later version or a person can still mend it. Nothing secret in `local`: content scripts may read it.
 */
export function storedValue<T>(
  area: 'local' | 'session',
  key: string,
  shape: z.ZodMiniType<T>,
  fallback: T,
): StoredValue<T> {
  return {
    async read() {
      const kept = (await browser.storage[area].get(key))[key];
      if (kept === undefined) return fallback;
      const parsed = z.safeParse(shape, kept);
      if (parsed.success) return parsed.data;
      report(parsed.error, `reading ${key} of storage.${area}`);
      await browser.storage[area].set({ [`${key}.unreadable`]: kept });
      return fallback;
    },
    write: (value) => browser.storage[area].set({ [key]: value }),
    forget: () => browser.storage[area].remove(key),
  };
}

export const settings = storedValue('local', 'settings', Settings, defaultSettings);
