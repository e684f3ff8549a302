/** Length of a text as sites count it: Unicode characters, or bytes of UTF-8. */
export function lengthIn(text: string, unit: 'characters' | 'bytes'): number {
  return unit === 'bytes' ? new TextEncoder().encode(text).length : [...text].length;
}
