/** Puts something of ours below what it speaks of, or above it where there is no room. */
export function placeNear(host: HTMLElement, { left, top, bottom }: DOMRect): void {
  const { width, height } = host.getBoundingClientRect();
  const { clientWidth, clientHeight } = host.ownerDocument.documentElement;
  const x = Math.max(8, Math.min(left, clientWidth - width - 8));
  const y = bottom + height + 8 < clientHeight ? bottom + 4 : Math.max(8, top - height - 4);
  // The root's own rules outweigh any style of the host, ours and the page's, save for custom properties.
  host.style.setProperty('--left', `${x}px`);
  host.style.setProperty('--top', `${y}px`);
}
