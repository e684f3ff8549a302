const minute = 60_000;

/** When a posted reply is worth another look, after it was posted: most sites have decided, all have, it has settled. */
const looks = [10 * minute, 24 * 60 * minute, 30 * 24 * 60 * minute];

/** When to look again at what was posted then and seen last then, in milliseconds since 1970; null when it has been looked at enough. */
export function nextLook(postedAt: number, lastLookAt: number): number | null {
  return looks.map((after) => postedAt + after).find((due) => due > lastLookAt) ?? null;
}
