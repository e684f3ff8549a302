import { defineContentScript } from '#imports';
import { isAlive, makeTell } from './alive.ts';
import { hear } from './hear.ts';
import { sleep } from './sleep.ts';
import { makeWaking } from './waking.ts';
import { world } from './world.ts';

/**
 * All that most frames ever run: it looks once, and sends for the rest (entrypoints/page.ts) where there may be reviews or the
 * person wants us. The rest takes 10 ms to start, this less than one.
 */
export default defineContentScript({
  // A placeholder: wxt.config.ts writes the sites' own into the manifest, so that they are not carried into every page.
  matches: ['https://replywright.invalid/*'],
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: async () => {
    // A site granted while its page was open gets the script twice. WXT's own context is not asked: it ends on a document
    // event that the page can forge (0.21.4), ours ends only when the extension is gone.
    if (world.replywrightRuns?.()) return;
    world.replywrightRuns = isAlive;
    world.replywrightHear = undefined;
    world.replywrightAsked = false;
    const asleep = new AbortController();
    const { signal } = asleep;
    const tell = makeTell(() => asleep.abort());
    const { wake, pass } = makeWaking(tell, () => asleep.abort());
    hear(pass, signal);
    const hello = await tell('page.hello', {});
    if (!hello || signal.aborted) return;
    world.replywrightSites = hello.sites;
    const askForDesk = () => {
      world.replywrightAsked = true;
      void wake();
    };
    sleep(document, hello.sites, { wake: () => void wake(), askForDesk }, signal);
  },
});
