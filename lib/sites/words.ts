const controls =
  'script,style,noscript,template,svg,button,[role="button"],[role="switch"],input,textarea,select,form,[contenteditable]';

/** White space, also of no width, folded to single spaces; null when nothing is left. */
export function fold(text: string | null | undefined): string | null {
  return text?.replace(/[\s\u200b]+/g, ' ').trim() || null;
}

/**
 * An element's words: its text nodes joined by one space, without buttons and other controls. Neighbouring text nodes are
 * one piece (frameworks split a sentence where a value begins). `without`: further parts to leave out.
 */
export function wordsOf(element: Element, without?: string): string | null {
  const pieces: string[] = [];
  let open = false;
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        const piece = child.nodeValue ?? '';
        if (open) pieces[pieces.length - 1] += piece;
        else pieces.push(piece);
        open = true;
      } else if (child.nodeType === 1) {
        open = false;
        const inner = child as Element;
        if (!inner.matches(controls) && !(without && inner.matches(without))) walk(inner);
        open = false;
      }
    }
  };
  walk(element);
  return fold(pieces.map(fold).filter(Boolean).join(' '));
}
