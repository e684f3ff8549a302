import { browser } from 'wxt/browser';
import { defineUnlistedScript } from '#imports';
import { ask } from '#lib/messages.ts';
import { teach } from '#lib/page/teach/teach.ts';
import { report } from '#lib/report.ts';

/** In the world of our own scripts: one teaching a frame. */
const world = globalThis as { replywrightTeaches?: AbortController | undefined };

/** Started by the background in one frame, where the person asked for it. */
export default defineUnlistedScript(() => {
  world.replywrightTeaches?.abort();
  const teaching = new AbortController();
  world.replywrightTeaches = teaching;
  teach(
    {
      document,
      say: (word, substitution = '') => browser.i18n.getMessage(word, substitution),
      now: Date.now,
      keep: (recipe) =>
        ask('page.taught', { recipe }).then(
          ({ kept }) => kept,
          (problem: unknown) => {
            report(problem, 'keeping a recipe');
            return false;
          },
        ),
      done: () => {
        world.replywrightTeaches = undefined;
      },
    },
    teaching.signal,
  );
});
