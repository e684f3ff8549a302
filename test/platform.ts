import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// What the browser gives: import this before anything that imports `wxt/browser`.
Object.assign(globalThis, { browser: fakeBrowser });
