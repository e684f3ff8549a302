import { contenteditableEditor } from './contenteditable.ts';
import type { Editor } from './editor.ts';
import { textareaEditor } from './textarea.ts';

/** The editor that an element is or stands in; null for anything a person cannot write lines into. */
export function editorOf(element: Element | null): Editor | null {
  if (!element) return null;
  if (element.nodeName === 'TEXTAREA') {
    const box = element as HTMLTextAreaElement;
    return box.readOnly || box.disabled ? null : textareaEditor(box);
  }
  const root = editingRoot(element);
  return root && contenteditableEditor(root);
}

/** Climbs to the outermost element that is still edited as one; not the whole page under `designMode`. */
function editingRoot(element: Element): HTMLElement | null {
  const root = element.closest<HTMLElement>('[contenteditable]:not([contenteditable="false" i])');
  if (!root || root === element.ownerDocument.body) return null;
  const outer = editingRoot(root.parentElement ?? element.ownerDocument.body);
  return outer?.isContentEditable && root.isContentEditable ? outer : root;
}
