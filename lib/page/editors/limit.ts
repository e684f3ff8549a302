import type { Editor } from './editor.ts';

const attributes = ['maxlength', 'aria-maxlength', 'data-maxlength', 'data-max-length'];

/** The most characters the box itself says it takes, read now; null where it says nothing. */
export function limitOf({ element }: Editor): number | null {
  for (const attribute of attributes) {
    const value = Number.parseInt(element.getAttribute(attribute) ?? '', 10);
    if (value > 0) return value;
  }
  return null;
}
