import { sameShortcut } from '#lib/desk/templates.ts';

type Called = { id: string; shortcut: string | null };

/** Finds another template with the same shortcut. Each shortcut is compared once, however many are asked for. */
export function indexShortcuts<T extends Called>(templates: readonly T[]): (template: Called) => T | undefined {
  const called = templates.filter(({ shortcut }) => shortcut !== null);
  const owners = Map.groupBy(called, ({ shortcut }) => sameShortcut(shortcut ?? ''));
  return ({ id, shortcut }) =>
    shortcut === null ? undefined : owners.get(sameShortcut(shortcut))?.find((other) => other.id !== id);
}
