import { plainSpaces } from './editor.ts';

/** Where a stretch of the text comes from: a text node, or a `<br>` (empty where it only holds a line open). */
type Piece = { node: Text | HTMLBRElement; start: number; end: number };
export type Pieces = { text: string; pieces: Piece[] };

const inlineDisplays = /^(inline|contents|none|ruby)/;

/**
 * Reads an editable element line by line as a person sees it: a block starts a line, a `<br>` breaks one unless it is the
 * last thing of its block, where browsers and editors put it only to keep an empty line open.
 */
export function textPieces(root: HTMLElement): Pieces {
  const pieces: Piece[] = [];
  const view = root.ownerDocument.defaultView;
  const styleOf = (element: Element) => (view ? view.getComputedStyle(element) : null);
  let text = '';
  let lineOpen = false;
  let breakDue = false;

  const openLine = () => {
    if (breakDue) text += '\n';
    breakDue = false;
    lineOpen = true;
  };
  const closeLine = () => {
    if (lineOpen) breakDue = true;
    lineOpen = false;
  };
  const add = (node: Piece['node'], words: string) => {
    openLine();
    pieces.push({ node, start: text.length, end: text.length + words.length });
    text += words;
  };

  const readText = (node: Text, keepsBreaks: boolean) => {
    // Slate keeps an empty line open with a byte order mark.
    if (/^\ufeff?$/.test(node.data) || (!keepsBreaks && /^[ \t\r\n]*$/.test(node.data) && betweenBlocks(node))) return;
    add(node, plainSpaces(keepsBreaks ? node.data : node.data.replace(/[\t\r\n]/g, ' ')));
  };
  const readElement = (element: Element) => {
    const style = styleOf(element);
    if (style?.display === 'none' || element.getAttribute('contenteditable') === 'false') return;
    const block = element !== root && !inlineDisplays.test(style?.display ?? 'inline');
    const keepsBreaks = /^(pre|break-spaces)/.test(
      style?.whiteSpace || style?.getPropertyValue('white-space-collapse') || '',
    );
    if (block) closeLine();
    for (const child of element.childNodes) {
      if (isText(child)) readText(child, keepsBreaks);
      else if (isBreak(child)) add(child, endsBlock(child, root) ? '' : '\n');
      else if (child.nodeType === Node.ELEMENT_NODE) readElement(child as Element);
    }
    if (block) closeLine();
  };

  readElement(root);
  return { text, pieces };
}

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const isBreak = (node: Node): node is HTMLBRElement => node.nodeName === 'BR';

function betweenBlocks(node: Text): boolean {
  const beside = [node.previousElementSibling, node.nextElementSibling];
  return beside.some((element) => element !== null && /^(DIV|P|UL|OL|LI|BLOCKQUOTE)$/.test(element.tagName));
}

/** Nothing of the same line follows: the next thing in the block is its end. */
function endsBlock(br: HTMLBRElement, root: HTMLElement): boolean {
  for (let node: Node = br; node !== root; node = node.parentNode ?? root) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (isText(next) ? next.data !== '' : next.nodeType === Node.ELEMENT_NODE) return isBlock(next);
    }
    if (isBlock(node)) return true;
  }
  return true;
}

const isBlock = (node: Node): boolean => /^(DIV|P|LI|BLOCKQUOTE|UL|OL|H[1-6])$/.test(node.nodeName);
