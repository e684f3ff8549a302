import { itempropWords, roleWords, structureLine, structureLines } from '#lib/schema/structure-line.ts';

/** Elements that hold nothing a reader could read, or what only the page's code reads. */
const left = new Set(['script', 'style', 'link', 'meta', 'noscript', 'template', 'head']);
/** Drawn, or written by the person: their insides are nobody's business. */
const closed = new Set(['svg', 'canvas', 'picture', 'video', 'audio', 'select', 'textarea', 'math', 'object']);
const deepest = 30;
/** Cards that are described, where the page still has any: one may be odd. */
const samples = 3;

/**
 * How the page is built around its reviews, or as a whole where no card is found: one line an element, equal neighbours folded.
 * Nothing that anybody wrote is in it, which the shape of a line sees to.
 */
export function describeStructure(document: Document, cards: readonly Element[]): string[] {
  const roots = cards.length > 0 ? cards.slice(0, samples) : [document.body];
  return roots.flatMap((root) => describeElement(root, 0)).slice(0, structureLines);
}

function describeElement(element: Element, depth: number): string[] {
  const name = element.localName;
  if (left.has(name)) return [];
  const children = closed.has(name) || depth >= deepest ? [] : [...element.children];
  const line = `${'  '.repeat(depth)}${name}${attributesOf(element)}${stemsOf(element)}`;
  if (!structureLine.test(line)) return [];
  return [line, ...fold(children.map((child) => describeElement(child, depth + 1)))];
}

/** Equal neighbours become one with a count. */
function fold(blocks: string[][]): string[] {
  const folded: { block: string[]; times: number }[] = [];
  for (const block of blocks) {
    if (block.length === 0) continue;
    const last = folded.at(-1);
    if (last && last.block.join('\n') === block.join('\n')) last.times += 1;
    else folded.push({ block, times: 1 });
  }
  return folded.flatMap(({ block: [first = '', ...rest], times }) => [
    times > 1 ? `${first} ×${times}` : first,
    ...rest,
  ]);
}

function attributesOf(element: Element): string {
  return element
    .getAttributeNames()
    .filter((name) => /^[a-z][a-z_:-]{0,39}$/.test(name) && name !== 'class')
    .sort()
    .slice(0, 20)
    .map((name) => `[${name}${fixedValue(name, element.getAttribute(name) ?? '')}]`)
    .join('');
}

function fixedValue(name: string, value: string): string {
  const words = name === 'role' ? roleWords : name === 'itemprop' ? itempropWords : [];
  return words.includes(value) ? `=${value}` : '';
}

function stemsOf(element: Element): string {
  const stems = [...element.classList].flatMap((name) => stemOf(name) ?? []);
  return [...new Set(stems)]
    .slice(0, 8)
    .map((stem) => `.${stem}`)
    .join('');
}

/** The words that a class name begins with, up to a hash or a number; null where it is nothing else. */
export function stemOf(name: string): string | null {
  const [start = ''] = /^[A-Za-z][A-Za-z_-]*/.exec(name) ?? [];
  // A part that a digit cut off is the beginning of a hash; one with capitals strewn in is a whole one.
  const parts = (start.length < name.length ? start.replace(/[A-Za-z]*$/, '') : start).split(/(?<=[_-])(?=[A-Za-z])/);
  const hashed = parts.findIndex((part) => !/^(?:[a-z]{2,}|[A-Z]?[a-z]{2,}(?:[A-Z][a-z]{2,})*)[_-]*$/.test(part));
  const stem = (hashed < 0 ? parts : parts.slice(0, hashed)).join('').replace(/[_-]+$/, '');
  return stem === '' ? null : stem.slice(0, 40);
}
