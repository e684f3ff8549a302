import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { Named } from '#lib/templates/slash.ts';
import { matchSlash, type Slash, slashAt } from '#lib/templates/slash.ts';

/** As many as one sees at a glance; typing narrows them. */
const shown = 8;

const keys = ['ArrowDown', 'ArrowUp', 'Enter', 'Tab', 'Escape'] as const;
const isSlashKey = (key: string): key is (typeof keys)[number] => keys.some((one) => one === key);

export type SlashOffer<T> = {
  slash: Slash | null;
  found: T[];
  chosen: number;
  /** The caret or the text may have changed. */
  follow: () => void;
  close: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** What is offered for the shortcut that the caret of a field stands behind; `take` is called with the one chosen. */
export function useSlash<T extends Named>(
  field: RefObject<HTMLTextAreaElement | null>,
  templates: readonly T[],
  take: (template: T, slash: Slash) => void,
): SlashOffer<T> {
  const [slash, setSlash] = useState<Slash | null>(null);
  const [chosen, setChosen] = useState(0);
  /** Where a list was closed: it stays closed for that word. */
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const found = slash ? matchSlash(templates, slash.query).slice(0, shown) : [];

  const follow = () => {
    const { value = '', selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    const now = selectionStart === selectionEnd ? slashAt(value, selectionEnd) : null;
    if (now === null) setClosedAt(null);
    if (now?.start !== slash?.start || now?.query !== slash?.query) setChosen(0);
    setSlash(now && now.start !== closedAt ? now : null);
  };
  const close = () => {
    setClosedAt(slash?.start ?? null);
    setSlash(null);
  };
  const move = (by: number) => setChosen((chosen + by + found.length) % found.length);
  const onKeyDown = (event: KeyboardEvent) => {
    const template = found[chosen];
    if (!slash || !template || event.nativeEvent.isComposing) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!isSlashKey(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' || event.key === 'Tab') take(template, slash);
    else move(event.key === 'ArrowDown' ? 1 : -1);
  };
  return { slash, found, chosen, follow, close, onKeyDown };
}
