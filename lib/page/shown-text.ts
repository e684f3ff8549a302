const inEditor = 'textarea, [contenteditable]:not([contenteditable="false" i]), script, style';

/** All words outside editors, those in open shadow roots too. */
export function shownText(node: Node): string {
  const { data, shadowRoot } = node as Partial<Text & Element>;
  if (data !== undefined) return node.nodeName === '#text' ? data : '';
  if ((node as Partial<Element>).matches?.(inEditor)) return '';
  return [...(shadowRoot?.childNodes ?? []), ...node.childNodes].map(shownText).join('');
}
