import { type Editor, plainSpaces } from './editor.ts';

/** A plain text box. The browser itself gives its value with `\n` alone. */
export function textareaEditor(element: HTMLTextAreaElement): Editor {
  return {
    kind: 'textarea',
    element,
    read: () => plainSpaces(element.value),
    selected: () => ({ start: element.selectionStart, end: element.selectionEnd }),
    select: (start, end) => element.setSelectionRange(start, end),
  };
}
