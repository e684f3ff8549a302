import type { Rating } from './define.ts';

/** Arabic and Persian digits end in the same four bits as ours. */
export const westernDigits = (text: string) => text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

const scales = [5, 10, 100];

/**
 * Reads "4,5", "Rated 4 out of 5", "5 중 4" (the maximum first): of two numbers the smaller is the rating and the other must be
 * the scale. Null when unsure: a rating is never invented. `scale` null: the words themselves must name it.
 */
export function ratingFrom(words: string | null, scale: number | null): Rating | null {
  const numbers =
    westernDigits(words ?? '')
      .match(/\d+(?:[.,]\d+)?/g)
      ?.map((number) => Number(number.replace(',', '.'))) ?? [];
  const [a, b, ...more] = numbers;
  if (a === undefined || more.length > 0) return null;
  if (b === undefined) return scale === null ? null : ratingOf(a, scale);
  const highest = Math.max(a, b);
  if (scale === null ? !scales.includes(highest) : highest !== scale) return null;
  return ratingOf(Math.min(a, b), highest);
}

/** Null for what no scale allows; zero is how widgets say "not rated". */
export function ratingOf(value: number, scale: number): Rating | null {
  return value > 0 && value <= scale ? { value, scale } : null;
}
