import { rangeOf } from '../editors/contenteditable.ts';
import type { Editor } from '../editors/editor.ts';
import { make, makeOwnHost, topLayerHome } from '../own-host.ts';
import { typography } from '../underline-mirror.ts';

const css = `
:host { top: 0 !important; left: 0 !important; visibility: hidden !important; pointer-events: none !important }
p { position: fixed; margin: 0; white-space: pre-wrap; overflow-wrap: break-word }
`;

/** Where a stretch of the box's text is drawn; the box itself where that cannot be told. */
export function caretPlace({ kind, element, read }: Editor, start: number, end: number): DOMRect {
  const box = element.getBoundingClientRect();
  if (kind === 'contenteditable') {
    const drawn = rangeOf(element, start, end).getBoundingClientRect();
    return drawn.height > 0 ? drawn : box;
  }
  return drawnInCopy(element, read().slice(0, start), read().slice(start, end), box);
}

/** A textarea says nothing of where its words are, so they are laid out once more, unseen. */
function drawnInCopy(element: HTMLElement, before: string, words: string, box: DOMRect): DOMRect {
  const document = element.ownerDocument;
  const { host, root } = makeOwnHost(document, css);
  const copy = make(document, 'p', { textContent: before });
  const stretch = make(document, 'span', { textContent: words });
  copy.append(stretch);
  root.append(copy);
  const style = getComputedStyle(element);
  for (const name of style) if (typography.test(name)) copy.style.setProperty(name, style.getPropertyValue(name));
  const { clientLeft, clientTop, clientWidth, scrollLeft, scrollTop } = element;
  Object.assign(copy.style, {
    boxSizing: 'border-box',
    left: `${box.left + clientLeft - scrollLeft}px`,
    top: `${box.top + clientTop - scrollTop}px`,
    width: `${clientWidth}px`,
  });
  topLayerHome(document).append(host);
  const { left, top, width, height } = stretch.getBoundingClientRect();
  host.remove();
  // A word that is scrolled out of the box is not where the list should be.
  const inside = Math.max(box.top, Math.min(top, box.bottom - height));
  return new DOMRect(left, inside, width, height);
}
