/** A shortcut under way: `/` at a word's start and what was typed after it, up to the caret. UTF-16 units of the text. */
export type Slash = { start: number; end: number; query: string };

const longest = 30;
const shortcut = /^[\p{L}\p{N}-]*$/u;
const wordStart = /[\s([{«„“"'’]/u;

/** The shortcut that the caret stands behind; null where there is none. A path or a date is none. */
export function slashAt(text: string, caret: number): Slash | null {
  if (caret === 0) return null;
  const start = text.lastIndexOf('/', caret - 1);
  if (start < 0 || caret - start > longest + 1) return null;
  const query = text.slice(start + 1, caret);
  if (!shortcut.test(query) || (start > 0 && !wordStart.test(text.charAt(start - 1)))) return null;
  return { start, end: caret, query };
}

/** What a list of templates needs to know of one. */
export type Named = { title: string; shortcut: string | null };

/** Shortcuts and titles are compared in any case, composed or not. */
export const asTyped = (words: string): string => words.normalize('NFC').toLowerCase();

/** Those meant by what was typed, in the order given: by their shortcut first, then by a word of the title. */
export function matchSlash<T extends Named>(templates: readonly T[], query: string): T[] {
  const wanted = asTyped(query);
  if (wanted === '') return [...templates];
  const called = (template: T) => template.shortcut !== null && asTyped(template.shortcut).startsWith(wanted);
  const titled = ({ title }: T) =>
    asTyped(title)
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => word.startsWith(wanted));
  return [...templates.filter(called), ...templates.filter((template) => !called(template) && titled(template))];
}
