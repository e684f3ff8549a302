import { defineUnlistedScript } from '#imports';
import { startBlocks } from '#lib/page/block-reader.ts';
import type { BlocksWorld } from '#lib/page/blocks-wanted.ts';

/**
 * The reader of repeated blocks: put by the background into frames whose own reader found no cards, or not all that they say. It
 * weighs two thirds of the content script, which every frame carries.
 */
export default defineUnlistedScript(() => {
  (globalThis as BlocksWorld).replywrightBlocks = startBlocks;
});
