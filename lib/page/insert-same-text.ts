/** True where a person would read the two as one text: editors may fold blank lines and add trailing spaces. */
export const sameText = (one: string, other: string): boolean => folded(one) === folded(other);

const folded = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/[ \u00a0\u202f\t]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
