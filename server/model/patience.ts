import type { Drafting } from './drafting.ts';

/** A signal that aborts when nothing was heard for too long. */
export type Patience = { signal: AbortSignal; heard(): void; end(): void };

/** Waits for the first word, then between two of them, and never longer than all in all; `end` stops the clocks. */
export function beginPatience({ first, between, all }: Drafting['times']): Patience {
  const late = new AbortController();
  const whole = setTimeout(() => late.abort(), all);
  let next = setTimeout(() => late.abort(), first);
  return {
    signal: late.signal,
    heard: () => {
      clearTimeout(next);
      next = setTimeout(() => late.abort(), between);
    },
    end: () => {
      clearTimeout(whole);
      clearTimeout(next);
    },
  };
}
