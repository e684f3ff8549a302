import { fakeBrowser } from 'wxt/testing/fake-browser';

// For its effect, before anything of ours: `wxt/browser` takes what it finds here when it is first imported. What jsdom
// lacks of the platform stands here as well.
const nothing = () => undefined;
Object.assign(globalThis, {
  browser: fakeBrowser,
  ResizeObserver: class {
    observe = nothing;
    unobserve = nothing;
    disconnect = nothing;
  },
});
