/** A caret or selection, in UTF-16 units of what `read` gives. */
type Selected = { start: number; end: number };

/** One reply box, whatever it is made of. Its text has `\n` for every line break and plain spaces. */
export type Editor = {
  kind: 'textarea' | 'contenteditable';
  element: HTMLElement;
  read: () => string;
  /** Null while the caret is elsewhere. */
  selected: () => Selected | null;
  select: (start: number, end: number) => void;
};

/** Line ends as `\n`, no-break spaces as spaces: one unit for one unit, so that offsets hold. */
export const plainSpaces = (text: string): string => text.replace(/\u00a0/g, ' ');
