import { defineUnlistedScript } from '#imports';
import { findCards } from '#lib/page/read-card.ts';
import { describeStructure } from '#lib/page/structure.ts';
import { siteOf } from '#lib/sites/choose-site.ts';
import { sites } from '#lib/sites/index.ts';

/** Run in a frame only when the person asks what its page is made of; what it returns is shown before anything is sent. */
export default defineUnlistedScript({
  // Without a name the minified script ends in a declaration and returns nothing (wxt 0.21.4 with terser).
  globalName: 'replywrightStructure',
  main() {
    const site = siteOf(document, new URL(location.href), sites);
    return describeStructure(document, findCards(site, document));
  },
});
