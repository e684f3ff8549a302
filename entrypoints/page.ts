import { defineUnlistedScript } from '#imports';
import { startPage } from './reviews.content/start-page.ts';

/** The running part of a frame: put there by the background where the sleeping one asked for it. */
export default defineUnlistedScript(() => startPage(document));
