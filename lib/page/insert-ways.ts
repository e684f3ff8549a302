import type { Editor } from './editors/editor.ts';

/** Writes over the box's selection. */
export type Way = (editor: Editor, text: string) => void;
/** In the order in which they are tried; `settle`: milliseconds until the editor knows of a selection. */
type Ways = { ways: readonly Way[]; settle: number };

/**
 * Slate, Lexical and Draft keep their text in a model that what a script types never reaches: Slate 0.146 lost its whole box
 * to it in Chromium 156, Lexical 0.52 needed two undos. What is pasted is one step of theirs. Slate looks at the selection
 * ten times a second at most.
 */
const modelled = '[data-slate-editor], [data-lexical-editor], .public-DraftEditor-content';

/** In the order of kindness to the page: the first keeps its undo, the last of a textarea does not. */
export function waysInto({ kind, element }: Editor): Ways {
  if (kind === 'textarea') return { ways: [typeIn, setValue], settle: 0 };
  return element.matches(modelled) ? { ways: [paste, paste], settle: 120 } : { ways: [typeIn, paste], settle: 0 };
}

/** Deprecated in name only: nothing else writes like a person and can be undone by one (seen 2026-11, both browsers). */
const typeIn: Way = ({ element }, text) => {
  element.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
};

/** Editors that keep their own model refuse foreign changes and accept pasting and cutting. */
const paste: Way = ({ element }, text) => {
  element.dispatchEvent(clipboardEvent(text === '' ? 'cut' : 'paste', text));
};

/** Firefox 153 hands a page no data from a content script's `DataTransfer`, and takes it in the two members of its own. */
function clipboardEvent(type: string, text: string): ClipboardEvent {
  const init = { bubbles: true, cancelable: true, composed: true, dataType: 'text/plain', data: text };
  const event = new ClipboardEvent(type, init);
  if (event.clipboardData?.getData('text/plain') === text) return event;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent(type, { ...init, clipboardData });
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
