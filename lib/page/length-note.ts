import { make, makeOwnHost, topLayerHome } from './own-host.ts';
import { followBox } from './underline-follow.ts';
import { seenPart } from './underline-mirror.ts';

/** How long the text in a box is, in words of the background: "123 / 4096". */
export type BoxLength = { words: string; over: boolean };

const css = `
:host { left: var(--left) !important; top: var(--top) !important; translate: -100% -50% !important; pointer-events: none !important }
p { margin: 0; padding: 0 4px; border-radius: 4px; background: Canvas; color: CanvasText; font: 11px/16px system-ui, sans-serif }
.over { background: #d92d20; color: #fff; font-weight: 600 }
`;

/** Shows the length at the lower right edge of a box, and nothing where no limit is known. */
export function noteLength(box: HTMLElement, signal: AbortSignal): (length: BoxLength | undefined) => void {
  const document = box.ownerDocument;
  const { host, root } = makeOwnHost(document, css);
  host.setAttribute('aria-hidden', 'true');
  const note = make(document, 'p');
  root.append(note);
  const place = () => {
    const { right, bottom, height } = seenPart(box, box.getBoundingClientRect());
    note.hidden = height <= 0;
    host.style.setProperty('--left', `${right - 8}px`);
    host.style.setProperty('--top', `${bottom}px`);
  };
  followBox(box, place, signal);
  signal.addEventListener('abort', () => host.remove());
  return (length) => {
    if (!length) return host.remove();
    Object.assign(note, { textContent: length.words, className: length.over ? 'over' : '' });
    const home = topLayerHome(document);
    if (host.parentNode !== home) home.append(host);
    place();
  };
}
