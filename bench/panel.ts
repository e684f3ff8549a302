import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '#scripts/browsers/find.ts';
import { launch, panelIn, until } from '#scripts/browsers/launch.ts';
import { buildPracticePage, builtExtension } from '#scripts/build.ts';
import { startAccountServer } from '#scripts/job/account-server.ts';
import { openPractice } from '#scripts/job/answer-review.ts';

const rounds = 8;

/** From the person's click on a reply box to the moment when the desk can be used, which the panel marks itself. */
export async function benchPanel(): Promise<void> {
  buildPracticePage();
  const server = await startAccountServer(mkdtempSync(join(tmpdir(), 'replywright-bench-')));
  try {
    for (const name of ['chromium', 'firefox'] as const) await benchBrowser(name, server.origin);
  } finally {
    await server.stop();
  }
}

async function benchBrowser(name: BrowserName, origin: string): Promise<void> {
  const session = await launch(name, { extension: builtExtension(name, 'everywhere'), lang: 'en' });
  try {
    const taken: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const { page } = await openPractice(session, origin);
      await page.evaluate(() => {
        addEventListener(
          'click',
          (event) => {
            document.documentElement.dataset.pressed = String(performance.timeOrigin + event.timeStamp);
          },
          { capture: true },
        );
      });
      await page.click('article[data-review-id="kvistholm-1004"] button.reply');
      const usable = await until('the desk', async () => {
        const panel = await panelIn(page);
        return panel?.evaluate(() => {
          const [mark] = performance.getEntriesByName('desk usable');
          return mark ? performance.timeOrigin + mark.startTime : null;
        });
      });
      const pressed = Number(await page.evaluate(() => document.documentElement.dataset.pressed));
      taken.push(usable - pressed);
      await page.close();
    }
    const [cold] = taken;
    taken.sort((a, b) => a - b);
    console.log(
      `${`panel usable, ${name}`.padEnd(28)} median ${taken[Math.floor(taken.length / 2)]?.toFixed(0)} ms   slowest ${taken.at(-1)?.toFixed(0)} ms   first ${cold?.toFixed(0)} ms   (${rounds} openings)`,
    );
  } finally {
    await session.close();
  }
}
