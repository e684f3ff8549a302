import { defineUnlistedScript } from '#imports';
import { makeDock } from '#lib/page/dock.ts';
import { isAlive, makeTell } from './reviews.content/alive.ts';
import { hear, hearerOf } from './reviews.content/hear.ts';
import { makeSay } from './reviews.content/say.ts';
import { world } from './reviews.content/world.ts';

/** Put into a tab's top frame when a panel is to be docked there: reviews may stand in a frame of a page that is none of ours. */
export default defineUnlistedScript(() => {
  if (world.replywrightDocks?.()) return;
  // Of a version that was replaced under this page.
  world.replywrightDock?.close();
  world.replywrightDocks = isAlive;
  const running = new AbortController();
  const tell = makeTell(() => {
    world.replywrightDock?.sayReload();
    running.abort();
  });
  const say = makeSay(['dock_reload', 'dock_name', 'dock_fold', 'dock_unfold', 'dock_move', 'dock_close', 'dock_drag']);
  const dock = makeDock(document, say, {
    closed: () => void tell('dock.closed', {}),
    moved: (side) => void tell('dock.moved', { side }),
    lost: () => world.replywrightReopen?.() || void tell('dock.closed', {}),
  });
  world.replywrightDock = dock;
  hear(
    hearerOf({
      'dock.open': ({ url, side }) => {
        dock.open(url, side);
        return { opened: true };
      },
      'dock.close': () => dock.close(),
    }),
    running.signal,
  );
});
