import type { Span } from './reading.ts';

const atWords = 'at|собака|arroba|ät|klammeraffe|snabel-?a';
const dotWords = 'dot|точка|punto|punkt|prick';
/** One of these stands in every address in words. */
const dots = [...dotWords.split('|'), '(', '[', '{'];
const word = (words: string) => `(?<!\\p{L})(?:${words})(?!\\p{L})`;

/** Both must stand in a text before the long pattern is worth its time: "at" alone is in every English one. */
const hidesAt = new RegExp(`${word(atWords)}|@`, 'iu');
const hidesDot = new RegExp(`${word(dotWords)}|[([{] ?\\.`, 'iu');
/** "anna (at) cafe dot example", «anna собака кафе точка ру». */
const inWords = new RegExp(
  [
    '[\\p{L}\\p{N}._-]{1,40} ?',
    `(?:[([{] ?(?:${atWords}|@) ?[)\\]}]|${word(atWords)}|@)`,
    ' ?[\\p{L}\\p{N}-]{1,40} ?',
    `(?:[([{] ?(?:${dotWords}|\\.) ?[)\\]}]|${word(dotWords)})`,
    ' ?\\p{L}{2,12}(?!\\p{L})',
  ].join(''),
  'giu',
);
/** "a n n a @ c a f e . d e". */
const spaced =
  /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}] ){2,30}[@](?: [\p{L}\p{N}]){2,40} \.(?: \p{L}){2,12}(?![\p{L}\p{N}])/gu;

/** Whether a text may hold a mail address in words. */
export function mayHideEmail(text: string): boolean {
  const small = text.toLowerCase();
  // Most texts hold none of them anywhere, which is sooner seen than that none stands by itself.
  if (!dots.some((word) => small.includes(word))) return false;
  return hidesDot.test(text) && hidesAt.test(text);
}

/** Mail addresses written so as to slip past a filter. */
export function hiddenEmails(text: string): Span[] {
  const patterns = [...(mayHideEmail(text) ? [inWords] : []), ...(/ @ \p{L} /u.test(text) ? [spaced] : [])];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}
