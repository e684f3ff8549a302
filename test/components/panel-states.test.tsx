// @vitest-environment jsdom
import './fake-browser.ts';

import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { DeskState } from '#lib/schema/messages.ts';
import { desk, reply, signedIn, strictBlock } from './desks.ts';
import { refuse } from './fake-background.ts';
import { openPanel } from './open-panel.tsx';

const bare = desk();
const with_ = (review: Partial<NonNullable<DeskState['box']['review']>>): DeskState['box'] => ({
  ...bare.box,
  review: bare.box.review && { ...bare.box.review, ...review },
});

const states: [what: string, desk: DeskState | null, en: RegExp, ru: RegExp][] = [
  ['nothing found here', null, /no reviews found here/i, /отзывов здесь не видно/i],
  [
    'a box for nobody in particular',
    desk({ box: { ...bare.box, review: null }, triage: null, composition: null, key: null, standing: null }),
    /answers nobody in particular/,
    /не относится ни к одному отзыву/,
  ],
  [
    'a listing nobody has spoken for',
    desk({ own: null }),
    /is “Trattoria Lime” yours\?/i,
    /«Trattoria Lime» — это ваша компания\?/,
  ],
  [
    'somebody else’s listing',
    desk({ own: false, standing: null }),
    /nothing from this page is kept/,
    /ничего с неё не сохраняется/,
  ],
  [
    'no account',
    bare,
    /no account, just you · nothing leaves this computer/i,
    /только вы · с этого компьютера ничего не уходит/i,
  ],
  [
    'privacy off',
    desk({ account: signedIn, privacy: 'off' }),
    /only review numbers, statuses and times leave/i,
    /только номера отзывов, их статус и время/i,
  ],
  [
    'privacy full',
    desk({ account: signedIn, privacy: 'full' }),
    /texts are shared with Lime Group/i,
    /тексты видит Lime Group/i,
  ],
  [
    'offline with a queue',
    desk({ account: { ...signedIn, queued: 5, problem: 'offline' }, privacy: 'off' }),
    /5 changes waiting/,
    /5 изменений ждут отправки/,
  ],
  [
    'signed out',
    desk({ account: { status: 'signed-out', server: 'https://desk.lime.example', queued: 1 } }),
    /signed out: everything works/i,
    /вы вышли: всё работает/i,
  ],
  [
    'answered by a colleague',
    desk({ standing: { state: 'answered', by: { id: 'm', name: 'Vera' }, dueAt: null } }),
    /vera has already answered/i,
    /уже есть ответ, автор — Vera/i,
  ],
  ['answered, seen on the page', desk({ box: with_({ hasOwnerReply: true }) }), /already answered/, /уже ответили/],
  [
    'posted',
    desk({ posted: { at: Date.UTC(2026, 10, 20, 12) } }),
    /sites may check a reply before/i,
    /сайт может проверить ответ/i,
  ],
  ['full disk', desk({ problem: 'disk-full' }), /no room left on this computer/i, /не осталось места/],
  [
    'full disk without an account',
    desk({ account: { status: 'none', problem: 'disk-full' } }),
    /no room left on this computer/i,
    /не осталось места/,
  ],
  [
    'newer protocol',
    desk({ account: { ...signedIn, problem: 'newer-protocol' } }),
    /newer than this extension/,
    /новее этого расширения/,
  ],
  [
    'overdue',
    desk({ standing: { state: 'overdue', by: null, dueAt: Date.now() - 3.5 * 3_600_000 } }),
    /the first answer was due 3 hours ago/i,
    /первый ответ был нужен 3 часа назад/i,
  ],
  [
    'advised not to answer',
    desk({
      plan: { ...bare.plan, strategy: 'no-reply', steps: [] },
      composition: { lang: 'en', strategy: 'no-reply', why: 'Readers cannot see it.', drafts: [] },
    }),
    /better left alone/,
    /лучше оставить без ответа/,
  ],
  [
    'same author before',
    desk({ toAuthor: [reply(), reply({ id: 'b' })] }),
    /answered this author 2 times before/,
    /отвечали этому автору 2 раза/,
  ],
  [
    'a manager’s matter',
    desk({ triage: bare.triage && { ...bare.triage, owner: 'manager', risk: 3 } }),
    /a manager should see this/i,
    /показать руководителю/,
  ],
  ['a part of the review', desk({ box: with_({ textTruncated: true }) }), /only the beginning/, /видно только начало/],
  ['a rating alone', desk({ box: with_({ text: null }) }), /a rating without words/i, /оценка без текста/i],
];

describe.each(['en', 'ru'] as const)('in %s the panel says', (language) => {
  test.each(states)('%s', async (_, state, en, ru) => {
    await openPanel(state && { ...state, settings: { ...state.settings, ui: language } }, {}, language);
    expect(screen.getAllByText(language === 'ru' ? ru : en).length).toBeGreaterThan(0);
    expect(document.documentElement.lang).toBe(language);
  });
});

test('a page that opened the panel itself gets nothing', async () => {
  await openPanel(null, { 'panel.hello': refuse('not-opened-by-us') });
  expect(screen.getByRole('alert').textContent).toMatch(/not opened by the extension/);
});

test('a privacy block in a strict field offers no way round', async () => {
  const draft = bare.composition?.drafts[0];
  await openPanel(
    desk({
      composition:
        bare.composition && draft ? { ...bare.composition, drafts: [{ ...draft, findings: [strictBlock] }] } : null,
    }),
  );
  expect(screen.getByRole('button', { name: 'Insert' })).toHaveProperty('disabled', true);
  expect(screen.queryByLabelText(/why may this text stand/i)).toBeNull();
  expect(screen.getByText(/such words cannot go out/i)).toBeDefined();
});
