import { type BlocksWorld, blocksWanted } from '#lib/page/blocks-wanted.ts';
import type { AddBlocks, Look } from '#lib/page/look.ts';
import type { Tell } from './alive.ts';

/** The second reading of a frame: fetched when a look first wants it, and kept up to date by itself from then on. */
export type KeptBlocks = {
  latest: () => AddBlocks | null;
  /** Hears of each look at the page without it. */
  follow: (look: Look) => void;
  /** Settles when the first reading is done, at once where none is wanted. */
  settled: () => Promise<unknown>;
};

export function keepBlocks(document: Document, tell: Tell, again: () => void, signal: AbortSignal): KeptBlocks {
  let latest: AddBlocks | null = null;
  let wanted: readonly Element[] | null = null;
  let fetched: Promise<unknown> | undefined;
  const fetch = async () => {
    await tell('page.blocks', {});
    await (globalThis as BlocksWorld).replywrightBlocks?.(
      document,
      () => wanted,
      (add) => {
        latest = add;
        again();
      },
      signal,
    );
  };
  return {
    latest: () => latest,
    follow: (look) => {
      wanted = blocksWanted(look, document);
      if (wanted) fetched ??= fetch();
    },
    settled: () => fetched ?? Promise.resolve(),
  };
}
