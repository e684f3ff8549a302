import type { Editor } from './editors/editor.ts';

/** Writes over the box's selection. */
export type Way = (editor: Editor, text: string) => void;

/** In the order of kindness to the page: the first keeps its undo, the last of a textarea does not. */
export function waysInto(editor: Editor): readonly Way[] {
  return editor.kind === 'textarea' ? [typeIn, setValue] : [typeIn, paste];
}

/** Deprecated in name only: nothing else writes like a person and can be undone by one (seen 2026-11, both browsers). */
const typeIn: Way = ({ element }, text) => {
  element.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
};

/** Editors that keep their own model refuse foreign changes and accept pasting. */
const paste: Way = ({ element }, text) => {
  element.dispatchEvent(pasteEvent(text));
};

/** Firefox 153 hands a page no data from a content script's `DataTransfer`, and takes it in the two members of its own. */
function pasteEvent(text: string): ClipboardEvent {
  const init = { bubbles: true, cancelable: true, composed: true, dataType: 'text/plain', data: text };
  const event = new ClipboardEvent('paste', init);
  if (event.clipboardData?.getData('text/plain') === text) return event;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { ...init, clipboardData });
}

/** The prototype's own setter: frameworks shadow `value` on the element and would not see the change. */
const setValue: Way = ({ element }, text) => {
  const box = element as HTMLTextAreaElement;
  const { selectionStart: start, selectionEnd: end, value } = box;
  const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
  setter?.call(box, value.slice(0, start) + text + value.slice(end));
  box.setSelectionRange(start + text.length, start + text.length);
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  box.dispatchEvent(new Event('change', { bubbles: true }));
};
