import { defineUnlistedScript } from '#imports';
import { offerTemplates } from '#lib/page/slash/offer-templates.ts';
import { makeTell } from './reviews.content/alive.ts';
import { makeSay } from './reviews.content/say.ts';
import { world } from './reviews.content/world.ts';

/** In the world of our own scripts: one list a frame. */
const own = globalThis as { replywrightOffers?: AbortController };

/** Put by the background into a frame where the person pressed `/` in a reply box; gone with the word they typed. */
export default defineUnlistedScript(async () => {
  own.replywrightOffers?.abort();
  const offering = new AbortController();
  own.replywrightOffers = offering;
  const { signal } = offering;
  const tell = makeTell(() => offering.abort());
  const here = world.replywrightWrites?.();
  if (!here?.box) return;
  const { site, platform } = here.look.reading;
  const templates = await tell('slash.list', { site, platform });
  const writing = world.replywrightWrites?.();
  if (signal.aborted || !templates?.length || !writing?.box) return;
  offerTemplates(
    {
      box: writing.box,
      look: () => world.replywrightWrites?.().look ?? writing.look,
      say: makeSay([]),
      templates,
      take: async (taken) => (await tell('slash.take', taken))?.outcome ?? 'failed',
    },
    () => offering.abort(),
    signal,
  );
});
