import { isAbsolute, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './build.ts';

/** `npm start`, and `npm start -- --page FILE --url URL`. Fails with one clear line. */
const { values } = parseArgs({
  options: {
    page: { type: 'string' },
    url: { type: 'string' },
    headless: { type: 'boolean' },
    port: { type: 'string' },
  },
});
const display =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = values.headless || !display;
const shots = join(root, '.output/demo');

try {
  if (values.page || values.url) {
    if (!values.page || !values.url) throw new Error('--page FILE and --url URL go together');
    const file = isAbsolute(values.page) ? values.page : resolve(process.env.INIT_CWD ?? root, values.page);
    const { demoOnPage } = await import('./job/demo-on-page.ts');
    await demoOnPage({ file, url: values.url, headless, shots });
  } else {
    const { demoOnPractice } = await import('./job/demo-on-practice.ts');
    await demoOnPractice({ headless, port: Number(values.port ?? 0), shots });
  }
  if (headless) process.exit(0);
} catch (error) {
  console.error(`replywright: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
