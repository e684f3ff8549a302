import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { DeskState } from '#lib/schema/messages.ts';
import { desks } from './preview-desks.ts';

/**
 * Shows one of our pages with an invented background, to be looked at: run `npx vite .` and open
 * `/test/components/preview/preview.html?page=panel&state=complaint&ui=ru`. States: ./preview-desks.ts.
 */
const wanted = new URLSearchParams(location.search);
const ui = wanted.get('ui') ?? 'en';
const shown = desks[wanted.get('state') ?? 'complaint'] ?? null;
const desk: DeskState | null = shown && { ...shown, settings: { ...shown.settings, ui } };
const answers: Record<string, unknown> = {
  'panel.hello': { session: 'preview', desk },
  'desk.check': desk?.findings ?? [],
  'desk.weigh': {
    unvouched: [{ kind: 'name', start: 6, end: 10, text: 'Dana' }],
    likeness: { share: 0.58, postedAt: Date.now() - 2e8, by: 'Oleg', repeated: [{ start: 0, end: 20 }] },
  },
  'desk.plan': desk,
  'desk.insert': { outcome: 'inserted', text: '' },
  'desk.copied': { allowed: true },
  'settings.get': { ...desks.complaint?.settings, ui },
  'account.get': desks[wanted.get('state') ?? 'none']?.account ?? { status: 'none' },
  'templates.list': desks.complaint?.templates ?? [],
};
const nothing = () => undefined;
const port = { onMessage: { addListener: nothing }, onDisconnect: { addListener: nothing }, disconnect: nothing };
Object.assign(fakeBrowser.runtime, {
  sendMessage: async ({ name }: { name: string }) => ({ ok: true, value: answers[name] }),
  connect: () => port,
});
Object.assign(fakeBrowser.i18n, { getUILanguage: () => ui });
Object.assign(globalThis, { browser: fakeBrowser });
if (wanted.get('page') === 'inbox' || wanted.get('page') === 'options')
  await (await import('./preview-records.ts')).fillDesk();
history.replaceState(null, '', '?nonce=preview');
await import(`../../../entrypoints/${wanted.get('page') ?? 'panel'}/main.tsx`);
