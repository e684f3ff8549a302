/** Where a review stood on a page: the keys of the reviews before and after it. */
export type Place = { site: string; address: string; before: string; after: string };

/** A page as one look gave it: the keys of its reviews in order, null for one that cannot be told apart. */
export type Order = { site: string; address: string; keys: readonly (string | null)[] };

/** A list without its answered reviews, or of one mark alone, has been narrowed, and then missing means nothing. */
export type Listed = { hasOwnerReply: boolean; rating: number | null };

/** A page goes by its address without what stands behind `#`. */
const withoutHash = (address: string): string => address.replace(/#.*$/s, '');

/** Where the review stands in this look; null at an end of the list, where nothing is known of what follows. */
export function placeOf(order: Order, key: string): Place | null {
  const at = order.keys.indexOf(key);
  const [before, after] = [order.keys[at - 1], order.keys[at + 1]];
  return at < 0 || !before || !after ? null : { site: order.site, address: withoutHash(order.address), before, after };
}

/** Whether a look at the list may show that something is gone: it holds answered reviews, and more than one mark. */
export function showsAll(reviews: readonly Listed[]): boolean {
  const marks = new Set(reviews.flatMap(({ rating }) => rating ?? []));
  return reviews.some(({ hasOwnerReply }) => hasOwnerReply) && marks.size > 1;
}

/** Whether the same page now shows the reviews before and after this one with nothing between them. */
export function isGap({ site, address, before, after }: Place, order: Order): boolean {
  if (site !== order.site || address !== withoutHash(order.address)) return false;
  const at = order.keys.indexOf(before);
  return at >= 0 && order.keys[at + 1] === after;
}
