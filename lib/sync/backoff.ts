const first = 200;
const longest = 60_000;

/** Milliseconds to wait after `failures` in a row: 0.2 s doubled up to a minute, the half of it by chance, so that devices spread. */
export function backoff(failures: number, chance: number = Math.random()): number {
  const wait = Math.min(longest, first * 2 ** Math.min(failures, 20));
  return Math.round(wait / 2 + (wait / 2) * chance);
}
