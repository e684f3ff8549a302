import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, until } from '#scripts/browsers/launch.ts';
import { buildPracticePage, builtExtension } from '#scripts/build.ts';
import { startAccountServer } from '#scripts/job/account-server.ts';
import { openBox, openPractice } from '#scripts/job/answer-review.ts';
import { flagsIn } from '#scripts/job/panel.ts';
import { stopBackground } from '#test/e2e/stop-background.ts';

const rounds = 6;

/** From the first key in the box, with the background asleep, to the flag in the panel. */
export async function benchFirstCheck(): Promise<void> {
  buildPracticePage();
  const server = await startAccountServer(mkdtempSync(join(tmpdir(), 'replywright-bench-')));
  const session = await launch('chromium', { extension: builtExtension('chromium', 'everywhere'), lang: 'en' });
  const taken: number[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const { page } = await openPractice(session, server.origin);
      const panel = await openBox(page, 'kvistholm-1004');
      await page.evaluate(() => {
        addEventListener('keydown', ({ timeStamp }) => {
          document.documentElement.dataset.pressed = String(performance.timeOrigin + timeStamp);
        });
      });
      await panel.evaluate(() => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector('.finding p')) return;
          document.documentElement.dataset.flagged = String(performance.timeOrigin + performance.now());
          observer.disconnect();
        }).observe(document.body, { childList: true, subtree: true });
      });
      await stopBackground(session);
      await page.bringToFront();
      await page.evaluate(() => {
        const box = document.activeElement;
        if (box instanceof HTMLTextAreaElement) box.value = 'Delete this review or our lawyers will contact yo';
      });
      await page.keyboard.press('u');
      await until('a flag', async () => (await flagsIn(panel)).length > 0);
      const flagged = Number(await panel.evaluate(() => document.documentElement.dataset.flagged));
      taken.push(flagged - Number(await page.evaluate(() => document.documentElement.dataset.pressed)));
      await page.close();
    }
  } finally {
    await session.close();
    await server.stop();
  }
  taken.sort((a, b) => a - b);
  console.log(
    `${'first check, asleep, chromium'.padEnd(28)} median ${taken[Math.floor(taken.length / 2)]?.toFixed(0)} ms   slowest ${taken.at(-1)?.toFixed(0)} ms   (${rounds} times)`,
  );
}
