import type { Token } from '../check/tokens.ts';
import type { WordSets } from './words.ts';

/** "It was all right. Fine." */
const mostWords = 6;

/** Whether a text says that it was all right, and nothing else. */
export function saysFair(tokens: readonly Token[], { plain: { fair, around } }: WordSets): boolean {
  if (tokens.length === 0 || tokens.length > mostWords) return false;
  return tokens.some(({ form }) => fair.has(form)) && tokens.every(({ form }) => fair.has(form) || around.has(form));
}
