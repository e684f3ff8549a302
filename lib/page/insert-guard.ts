import type { SeenReview } from '#lib/schema/review.ts';

/**
 * Whether two readings are one review: by the site's own id where both have one, else by author and the first 40
 * characters. Rating and date are edited and the text is folded, so they speak only where there is nothing else.
 */
export function isSameReview(one: SeenReview | null, other: SeenReview | null): boolean {
  if (!one || !other) return one === other;
  if (one.id !== null && other.id !== null) return one.id === other.id;
  if (plain(one.author) !== plain(other.author) || !startAlike(one, other)) return false;
  if (one.author !== null || one.text !== null) return true;
  return one.dateText === other.dateText && one.rating === other.rating;
}

/** A name for a review within one page: `isSameReview` of two full readings holds where their names are equal. */
export const reviewName = (review: SeenReview): string =>
  JSON.stringify(
    review.id === null
      ? [plain(review.author), firstWords(review.text), review.author ?? review.text ?? review.dateText]
      : review.id,
  );

function startAlike(one: SeenReview, other: SeenReview): boolean {
  const [short, long] = [firstWords(one.text), firstWords(other.text)].sort((a, b) => a.length - b.length);
  if (short === long) return true;
  const cut = [one, other].some((review) => review.textTruncated && firstWords(review.text) === short);
  return cut && short !== undefined && short !== '' && Boolean(long?.startsWith(short));
}

export const firstWords = (text: string | null): string =>
  Array.from(plain(text).replace(/(…|\.\.\.)$/, ''))
    .slice(0, 40)
    .join('')
    .trim();

export const plain = (text: string | null): string =>
  (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
