import type { Dock } from '#lib/page/dock.ts';
import type { OpenBox } from '#lib/page/focused-box.ts';
import type { Look } from '#lib/page/look.ts';
import type { Site } from '#lib/schema/site.ts';
import type { Hearer } from './hear.ts';

/** What our scripts of one frame know of each other, in a world of their own where the page sees nothing. */
export const world = globalThis as {
  /** The frame's running part; false once the extension is gone under it. */
  replywrightRuns?: () => boolean;
  /** What the frame's sites are, as the sleeping part was told. */
  replywrightSites?: readonly Site[] | undefined;
  /** The person asked for the desk before there was a running part to open it. */
  replywrightAsked?: boolean;
  /** Answers the background in the running part's place, until that hears for itself. */
  replywrightHear?: Hearer | undefined;
  /** As `replywrightRuns`, for the dock. */
  replywrightDocks?: () => boolean;
  /** The docked panel, once there was one in this frame. */
  replywrightDock?: Dock;
  /** The box the person is in, and the page around it. */
  replywrightWrites?: () => { box: OpenBox | null; look: Look };
  /** Asks for the desk once more, as this frame asked for it last; false where it did not, or too often. */
  replywrightReopen?: () => boolean;
};
