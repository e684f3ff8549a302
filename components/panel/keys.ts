/** Keys by their place on the keyboard (`KeyboardEvent.code`), so that they work under any layout, and as printed. */
export const keys = {
  short: { code: 'Digit1', label: '1' },
  standard: { code: 'Digit2', label: '2' },
  warm: { code: 'Digit3', label: '3' },
  insert: { code: 'Enter', label: 'Enter' },
  copy: { code: 'KeyC', label: 'C' },
  shuffle: { code: 'KeyS', label: 'S' },
  fix: { code: 'KeyF', label: 'F' },
  templates: { code: 'Slash', label: '/' },
  close: { code: 'Escape', label: 'Esc' },
} as const;

export type Command = keyof typeof keys;
const commands = Object.keys(keys) as Command[];

/**
 * The command of a key press, or null. Letters and figures are left to the fields, Enter to every control as well, except
 * that Ctrl+Enter (⌘ Enter) inserts from anywhere.
 */
export function commandOf(event: KeyboardEvent): Command | null {
  const target = event.target instanceof Element ? event.target : null;
  const command = commands.find((name) => keys[name].code === event.code) ?? null;
  if (event.isComposing || event.altKey || event.shiftKey) return null;
  if (event.ctrlKey || event.metaKey) return command === 'insert' ? command : null;
  if (target?.closest('input:not([type=checkbox]), textarea, select, [contenteditable]')) return null;
  if (command === 'insert' && target?.closest('button, a, input, summary')) return null;
  return command;
}
