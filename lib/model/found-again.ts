import { isAlsoWord } from './people-in.ts';
import type { PartKind, PrivatePart } from './private-parts.ts';

/**
 * Where a text says words that were found private before, as whole words in any case: a surname that opens a sentence looks like
 * any word there. Names may have the `s` of a genitive, which stays; one that is a word as well counts only with its capital.
 */
export function foundAgain(text: string, before: readonly { kind: PartKind; words: string }[]): PrivatePart[] {
  return before.flatMap(({ kind, words }) => {
    const genitive = kind === 'NAME' ? 's?' : '';
    const literal = words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?=${genitive}(?![\\p{L}\\p{N}]))`, 'giu');
    return Array.from(text.matchAll(pattern), ({ index, 0: value }) => ({
      kind,
      start: index,
      end: index + value.length,
      value,
    })).filter(({ value }) => kind !== 'NAME' || !isAlsoWord(value) || /^\p{Lu}/u.test(value));
  });
}
