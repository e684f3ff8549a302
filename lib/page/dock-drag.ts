import type { DockParts } from './dock-parts.ts';

/** Lets the person drag the panel by its header; `onDrop` gets where its middle came to lie. */
export function letDrag(
  { host, header, aside }: DockParts,
  onDrop: (middle: number) => void,
  signal: AbortSignal,
): void {
  let from: number | null = null;
  const offset = (event: PointerEvent) => event.clientX - (from ?? event.clientX);
  const end = () => {
    from = null;
    aside.classList.remove('dragged');
    host.style.removeProperty('--dragged');
  };
  const start = (event: PointerEvent) => {
    if (!event.isTrusted || event.button !== 0 || (event.target as Element).closest('button')) return;
    from = event.clientX;
    aside.classList.add('dragged');
    header.setPointerCapture(event.pointerId);
  };
  const go = (event: PointerEvent) => {
    if (from !== null) host.style.setProperty('--dragged', `${offset(event)}px`);
  };
  const drop = (event: PointerEvent) => {
    if (from === null) return;
    const { left, width } = host.getBoundingClientRect();
    const moved = Math.abs(offset(event)) > 8;
    end();
    if (moved && event.isTrusted) onDrop(left + width / 2);
  };
  header.addEventListener('pointerdown', start, { signal });
  header.addEventListener('pointermove', go, { signal });
  header.addEventListener('pointerup', drop, { signal });
  header.addEventListener('pointercancel', end, { signal });
}
