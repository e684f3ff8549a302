/** Boxes pushed out of sight by size or place are traps for bots; a reply box is larger than this, in pixels. */
const least = 5;

function hiddenByAttributes(element: HTMLElement): boolean {
  for (let outer: HTMLElement | null = element; outer; outer = outer.parentElement) {
    const { display, visibility } = outer.style;
    if (outer.hidden || display === 'none' || visibility === 'hidden') return true;
  }
  return false;
}

/** Whether a person can see the element. Without a layout (a document that is not rendered) only attributes tell. */
export function isShown(element: HTMLElement): boolean {
  if (hiddenByAttributes(element)) return false;
  const root = element.ownerDocument.documentElement;
  if (typeof element.checkVisibility !== 'function' || root.getClientRects().length === 0) return true;
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  const { scrollX, scrollY } = element.ownerDocument.defaultView ?? { scrollX: 0, scrollY: 0 };
  return width >= least && height >= least && right + scrollX > 0 && bottom + scrollY > 0;
}
