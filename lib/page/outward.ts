/** The parent, across open shadow roots. */
export function outerOf(element: Element): Element | null {
  const { host = null } = element.getRootNode() as Partial<ShadowRoot>;
  return element.parentElement ?? host;
}

/** Whether `outer` holds `inner`, across open shadow roots. */
export function holds(outer: Element, inner: Element): boolean {
  for (let element: Element | null = inner; element; element = outerOf(element)) if (element === outer) return true;
  return false;
}
