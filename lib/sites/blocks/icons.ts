import { fold } from '../words.ts';

/** Five or ten like elements in a row, by their looks: "on on on off off". */
export type IconRow = { element: Element; looks: string[] };

const painted = [
  'class',
  'src',
  'href',
  'xlink:href',
  'fill',
  'style',
  'd',
  'data-src',
  'data-state',
  'data-filled',
  'name',
];
const glyph = /^[★☆⭐✩✪✭✮⯪●○◐♥♡\ue000-\uf8ff]?$/u;

/** All that tells how an icon is drawn. */
function lookOf(icon: Element): string {
  const parts = [icon, ...icon.querySelectorAll('*')].map((part) =>
    [part.localName, ...painted.map((name) => part.getAttribute(name) ?? '')].join(' '),
  );
  return `${parts.join('|')}${icon.textContent.trim()}`;
}

/** Rows of icons: no words, one tag, three looks at most (full, half, empty). */
export function iconRows(scope: Element): IconRow[] {
  const rows: IconRow[] = [];
  for (const element of [scope, ...scope.querySelectorAll('*')]) {
    const { children } = element;
    if (children.length !== 5 && children.length !== 10) continue;
    const [first, ...others] = children;
    if (!first || others.some((other) => other.localName !== first.localName)) continue;
    if (
      [...children].some((child) => !glyph.test(fold(child.textContent) ?? '') || child.querySelector('input, button'))
    )
      continue;
    const looks = [...children].map(lookOf);
    if (new Set(looks).size <= 3) rows.push({ element, looks });
  }
  return rows;
}
