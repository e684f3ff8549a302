import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Builds the practice page to `.output/practice`; the account server serves that folder at `/practice/`. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/practice/',
  build: {
    outDir: fileURLToPath(new URL('../../.output/practice', import.meta.url)),
    emptyOutDir: true,
    // The server's policy allows no inline sources, pictures in data: addresses included.
    assetsInlineLimit: 0,
  },
});
