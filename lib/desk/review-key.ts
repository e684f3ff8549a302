import type { Platform } from '#lib/schema/ids.ts';
import type { SeenReview } from '#lib/schema/review.ts';
import { sha256 } from './sha256.ts';

const firstCharacters = 40;
/** Longer ids are hashed, so that a key stays within the schema's 700 characters. */
const longestPart = 300;

/**
 * `platform:listing:id`; without an id, a hash of author and first words. No rating and no date: people edit both.
 * Null where neither the id nor both of these are known: two ratings without words may well share a name.
 */
export async function reviewKey(platform: Platform, listing: string, review: SeenReview): Promise<string | null> {
  if (!review.id) return reviewPrint(platform, listing, review);
  return `${await listingKey(platform, listing)}:${await keyPart(review.id)}`;
}

/** `platform:listing`. */
export async function listingKey(platform: Platform, listing: string): Promise<string> {
  return `${platform}:${await keyPart(listing)}`;
}

/** What two surfaces of one platform share when their ids differ; null where author or text is unknown. */
export async function reviewPrint(platform: Platform, listing: string, review: SeenReview): Promise<string | null> {
  const author = foldText(review.author ?? '');
  const words = firstWords(review.text);
  if (!author || !words) return null;
  return `${await listingKey(platform, listing)}:~${(await sha256(`${author}\n${words}`)).slice(0, 32)}`;
}

/**
 * The first 40 characters that a page cannot change by collapsing, wrapping or re-casing the text. Upper case because
 * lower-casing depends on the neighbours (Greek sigma), white space dropped because pages fold it differently.
 */
export function firstWords(text: string | null): string {
  return [...foldText(text ?? '')].slice(0, firstCharacters).join('');
}

/** Letter for letter the same however a page wraps, spaces or cases it. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s\p{Cf}]+/gu, '')
    .toUpperCase()
    .normalize('NFKC');
}

/** Escaped where a colon or tilde of the site could pass for one of ours. */
async function keyPart(id: string): Promise<string> {
  const part = id.replaceAll(/[%:~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return part.length > longestPart ? `~${(await sha256(id)).slice(0, 32)}` : part;
}
