import type { Slash } from '#lib/templates/slash.ts';

/**
 * Puts a text in place of the typed shortcut, as typing would, so that undo takes it back; the rest stays as it is. Tells the text
 * of the whole field where that did not reach its listeners by itself.
 */
export function putInField(field: HTMLTextAreaElement, { start, end }: Slash, text: string): string | null {
  field.focus();
  field.setSelectionRange(start, end);
  // Deprecated in name only: nothing else writes into a field in a way that can be undone (2026-11, both browsers).
  if (document.execCommand?.('insertText', false, text)) return null;
  field.setRangeText(text, start, end, 'end');
  return field.value;
}
