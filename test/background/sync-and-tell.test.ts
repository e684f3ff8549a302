import '#test/platform.ts';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addPage, addPanel } from '#lib/background/ports.ts';
import { syncAndTell } from '#lib/background/sync-and-tell.ts';
import { checkTemplatesSoon } from '#lib/background/template-checks.ts';
import type { Desk } from '#lib/desk/database.ts';
import { saveTemplate } from '#lib/desk/templates.ts';
import { newDesk, noon } from '../desk/looks.ts';

let desk: Desk;
let told: string[];
let disconnect: () => void;
const port = () =>
  ({
    postMessage: ({ type }: { type: string }) => void told.push(type),
    onDisconnect: {
      addListener: (gone: () => void) => {
        disconnect = gone;
      },
    },
  }) as unknown as Browser.runtime.Port;

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(browser.i18n, { getUILanguage: () => 'en', getMessage: (name: string) => name });
  [desk, told] = [newDesk(), []];
  const template = { text: 'Thank you.', lang: null, shared: false };
  for (const title of ['A', 'B', 'C'])
    await saveTemplate(desk, { template: { ...template, title }, id: null, now: noon });
});

const reported = () => {
  const spy = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => spy.mockRestore());
  return spy;
};
const failChecks = () =>
  desk.templateChecks.hook('creating', () => {
    throw new Error('no room');
  });

test('who watches is told of the account and the desk though the check of templates fails, which is reported', async () => {
  const spy = reported();
  failChecks();
  addPanel(port(), { tab: 7, window: null });
  onTestFinished(() => disconnect());
  let reminded = 0;
  await syncAndTell(desk, () => {
    reminded += 1;
  });
  expect(told).toEqual(['account', 'templates', 'desk']);
  expect(reminded).toBe(1);
  await vi.waitFor(() => expect(spy).toHaveBeenCalledWith('replywright: checking templates', expect.anything()));
});

test('one check of templates runs at a time, and the next sees what was changed meanwhile', async () => {
  const written: string[] = [];
  desk.templateChecks.hook('creating', (id) => void written.push(id));
  desk.templateChecks.hook('updating', (_, id) => void written.push(id));
  addPage(port());
  onTestFinished(() => disconnect());
  for (let asked = 0; asked < 4; asked += 1) checkTemplatesSoon(desk);
  await vi.waitFor(() => expect(written.length).toBeGreaterThan(0));
  const late = await saveTemplate(desk, {
    template: { title: 'D', text: 'Late.', lang: null, shared: false },
    id: null,
    now: noon,
  });
  for (let asked = 0; asked < 4; asked += 1) checkTemplatesSoon(desk);
  await vi.waitFor(() => expect(told).toEqual(['templates', 'templates']));
  expect(written.toSorted()).toEqual([...new Set(written)].sort());
  expect(written).toContain(late.id);
});

test('a check that failed does not keep the next from running', async () => {
  reported();
  const failing = newDesk();
  await saveTemplate(failing, { template: { title: 'A', text: 'x', lang: null, shared: false }, id: null, now: noon });
  failing.templateChecks.hook('creating', () => {
    throw new Error('no room');
  });
  checkTemplatesSoon(failing);
  checkTemplatesSoon(desk);
  await vi.waitFor(async () => expect(await desk.templateChecks.count()).toBe(3));
});
