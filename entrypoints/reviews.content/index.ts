import { defineContentScript } from '#imports';
import { isAlive } from './alive.ts';
import { startPage } from './start-page.ts';
import { world } from './world.ts';

export default defineContentScript({
  // A placeholder: wxt.config.ts writes the sites' own into the manifest, so that they are not carried into every page.
  matches: ['https://replywright.invalid/*'],
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => {
    // A site granted while its page was open gets the script twice. WXT's own context is not asked: it ends on a document
    // event that the page can forge (0.21.4), ours ends only when the extension is gone.
    if (world.replywrightRuns?.()) return;
    world.replywrightRuns = isAlive;
    void startPage(document);
  },
});
