import { create } from 'zustand';
import { ask } from '#lib/messages.ts';
import type { Settings } from '#lib/schema/settings.ts';
import { attempt } from './attempt.ts';

/** The settings as the background keeps them; null until it has answered. */
export const useSettings = create<{ settings: Settings | null }>()(() => ({ settings: null }));

export async function loadSettings(): Promise<void> {
  const settings = await attempt('reading the settings', () => ask('settings.get', {}));
  if (settings) useSettings.setState({ settings });
}

/** Changes some of the settings; true when they are kept. */
export async function changeSettings(change: Partial<Settings>): Promise<boolean> {
  const { settings } = useSettings.getState();
  if (!settings) return false;
  const kept = await attempt('keeping the settings', () =>
    ask('settings.save', { settings: { ...settings, ...change } }),
  );
  if (kept) useSettings.setState({ settings: kept });
  return kept !== undefined;
}
