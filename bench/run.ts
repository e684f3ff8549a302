import { benchCheck } from './check.ts';
import { benchCompose } from './compose.ts';
import { benchFirstCheck } from './first-check.ts';
import { benchMethod } from './method.ts';
import { benchPage } from './page.ts';
import { benchPanel } from './panel.ts';

/** Prints figures; asserts nothing. `check` measures the checker beside others, `compose` the drafts of generated reviews, `page` the cost to a page, `wake` a first check while the background sleeps; without it the product's own figures follow. */
const [what, ...options] = process.argv.slice(2);
if (what === 'check') {
  await benchCheck({ json: options.includes('--json'), chromium: options.includes('--chromium') });
} else if (what === 'page') {
  await benchPage();
} else if (what === 'compose') {
  benchCompose(Number(options[0] ?? 10_000));
} else if (what === 'wake') {
  await benchFirstCheck();
} else {
  console.log(`node ${process.version}, ${new Date().toISOString().slice(0, 10)}`);
  benchMethod();
  await benchPanel();
  await benchFirstCheck();
}
