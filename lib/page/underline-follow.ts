/** Calls `onMove` once a frame while the box may have moved: scrolling anywhere, a new size, an animation of the page. */
export function followBox(box: HTMLElement, onMove: () => void, signal: AbortSignal): void {
  const view = box.ownerDocument.defaultView;
  if (!view) return;
  let asked = false;
  const move = () => {
    asked = false;
    if (!signal.aborted) onMove();
  };
  const soon = () => {
    if (!asked) view.requestAnimationFrame(move);
    asked = true;
  };
  for (const type of ['scroll', 'resize', 'transitionend', 'animationend', 'toggle'])
    view.addEventListener(type, soon, { capture: true, passive: true, signal });
  const sizes = new ResizeObserver(soon);
  for (const element of [box, box.ownerDocument.documentElement, box.parentElement])
    if (element) sizes.observe(element);
  signal.addEventListener('abort', () => sizes.disconnect());
}
