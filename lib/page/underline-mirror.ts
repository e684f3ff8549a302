import type { Editor } from './editors/editor.ts';
import { make, makeOwnHost, topLayerHome } from './own-host.ts';
import type { Painter } from './underline.ts';
import { followBox } from './underline-follow.ts';
import { piecesOf } from './underline-marks.ts';
import { mirrorCss } from './underline-style.ts';

/** What decides where a word stands. */
export const typography = /^(font|letter|word|line|text-(?!decoration)|padding|tab-size|direction|hyphens)/;

/**
 * Underlines in a textarea, which holds no elements: the same text, unseen, is laid out over the box and only its lines
 * show. It follows the box's place, size and scroll and lets every click through.
 */
export function mirrorPainter({ element }: Editor, signal: AbortSignal): Painter {
  const document = element.ownerDocument;
  const { host, root } = makeOwnHost(document, mirrorCss);
  host.setAttribute('aria-hidden', 'true');
  const [clip, box, text] = [make(document, 'div'), make(document, 'div'), make(document, 'p')];
  box.append(text);
  clip.append(box);
  root.append(clip);
  signal.addEventListener('abort', () => host.remove());
  followBox(element, () => place(element, { host, clip, box, text }), signal);

  return (words, marks) => {
    const home = topLayerHome(document);
    const wanted = home.contains(element) ? home : document.documentElement;
    if (host.parentNode !== wanted) wanted.append(host);
    text.replaceChildren(
      ...piecesOf(words.length, marks).map(({ start, end, severity }) =>
        make(document, 'span', { className: severity ?? '', textContent: words.slice(start, end) }),
      ),
      // A textarea shows the empty line behind a last break; a div does so only before something.
      '\u200b',
    );
    place(element, { host, clip, box, text });
  };
}

type Parts = Record<'host' | 'clip' | 'box' | 'text', HTMLElement>;

function place(element: HTMLElement, { host, clip, box, text }: Parts): void {
  const rect = element.getBoundingClientRect();
  const origin = host.getBoundingClientRect();
  const style = getComputedStyle(element);
  const seen = seenPart(element, rect);
  for (const name of style) if (typography.test(name)) text.style.setProperty(name, style.getPropertyValue(name));
  clip.hidden = seen.width <= 0 || seen.height <= 0 || style.visibility === 'hidden';
  put(clip, seen.left - origin.left, seen.top - origin.top, seen.width, seen.height);
  put(
    box,
    rect.left + element.clientLeft - seen.left,
    rect.top + element.clientTop - seen.top,
    element.clientWidth,
    element.clientHeight,
  );
  text.style.transform = `translate(${-element.scrollLeft}px, ${-element.scrollTop}px)`;
}

function put({ style }: HTMLElement, left: number, top: number, width: number, height: number): void {
  Object.assign(style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}

/** What the scrolling elements around the box leave to be seen of it. */
export function seenPart(element: HTMLElement, rect: DOMRect): DOMRect {
  let { left, top, right, bottom } = rect;
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (getComputedStyle(around).overflow === 'visible' || around === around.ownerDocument.body) continue;
    const frame = around.getBoundingClientRect();
    left = Math.max(left, frame.left);
    top = Math.max(top, frame.top);
    right = Math.min(right, frame.right);
    bottom = Math.min(bottom, frame.bottom);
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}
