import { make, makeOwnHost } from '../own-host.ts';

const frameCss = `
:host { inset: auto !important; pointer-events: none !important; left: var(--left) !important; top: var(--top) !important;
  width: var(--width) !important; height: var(--height) !important }
div { box-sizing: border-box; width: 100%; height: 100%; border: 2px solid #0d9488; background: #0d948822; border-radius: 3px }
`;

/** A frame drawn over elements of the page without touching them; `none` takes it away. */
export function makeFrame(document: Document, signal: AbortSignal): (element: Element | null) => void {
  const { host, root } = makeOwnHost(document, frameCss);
  root.append(make(document, 'div'));
  signal.addEventListener('abort', () => host.remove());
  return (element) => {
    if (!element) return host.remove();
    const { left, top, width, height } = element.getBoundingClientRect();
    for (const [name, value] of Object.entries({ left, top, width, height }))
      host.style.setProperty(`--${name}`, `${value}px`);
    if (!host.isConnected) document.documentElement.append(host);
  };
}

export type Pointing = {
  document: Document;
  /** Our own bar: pressing it is no answer. */
  bar: HTMLElement;
  over: (element: Element | null) => void;
  chosen: (element: Element) => void;
};

/** Ways to go from one element to another with the arrow keys. */
const ways = {
  ArrowUp: 'parentElement',
  ArrowDown: 'firstElementChild',
  ArrowLeft: 'previousElementSibling',
  ArrowRight: 'nextElementSibling',
} as const;
const isWay = (key: string): key is keyof typeof ways => Object.hasOwn(ways, key);

const elementAt = (event: Event): Element | null => {
  const target = event.composedPath()[0];
  return target instanceof Element ? target : null;
};

/**
 * Lets the person choose one element: with the pointer, or with the arrow keys (out, in, before, after) and Enter. The page
 * hears nothing of the press, so no link is followed and no button of the site is worked.
 */
export function point({ document, bar, over, chosen }: Pointing, signal: AbortSignal): void {
  let current: Element | null = null;
  const go = (element: Element | null | undefined) => {
    if (!element || element === document.documentElement || bar.contains(element)) return;
    current = element;
    element.scrollIntoView({ block: 'nearest' });
    over(element);
  };
  const isOurs = (event: Event) => !event.isTrusted || event.composedPath().includes(bar);
  const swallow = (event: Event) => {
    if (isOurs(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (isOurs(event)) return;
      current = elementAt(event);
      over(current);
    },
    { capture: true, signal },
  );
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'dblclick', 'auxclick'])
    document.addEventListener(type, swallow, { capture: true, signal });
  document.addEventListener(
    'click',
    (event) => {
      const element = elementAt(event);
      if (isOurs(event) || !element) return;
      swallow(event);
      chosen(element);
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (isOurs(event)) return;
      const { key } = event;
      if (key !== 'Enter' && !isWay(key)) return;
      swallow(event);
      if (isWay(key)) go(current ? current[ways[key]] : document.body.firstElementChild);
      else if (current) chosen(current);
    },
    { capture: true, signal },
  );
}
