// @vitest-environment jsdom
import './fake-browser.ts';

import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { likelyReasons } from '#lib/platforms/likely-reasons.ts';
import type { Followed } from '#lib/schema/proof.ts';
import type { StructureReport } from '#lib/schema/structure.ts';
import { desk, noon, reply, signedIn } from './desks.ts';
import { refuse } from './fake-background.ts';
import { openPanel } from './open-panel.tsx';

const [first, second] = ['01932c5e-0000-7000-8000-0000000000a1', '01932c5e-0000-7000-8000-0000000000a2'];
const followed = (changes: Partial<Followed> = {}): Followed => ({
  replyId: second,
  state: 'pending',
  exact: true,
  at: null,
  site: null,
  trail: [],
  wait: null,
  reasons: null,
  editable: null,
  ...changes,
});

describe('the reply that was posted to this review', () => {
  test.each<[Partial<Followed>, RegExp, RegExp]>([
    [{}, /is known once somebody visits/, /станет ясно/],
    [{ state: 'public', at: noon }, /readers see the reply as it was posted/i, /читатели видят ответ/i],
    [{ state: 'public', exact: false, at: noon }, /could not be compared in full/i, /сравнить его целиком не удалось/i],
    [{ state: 'changed', at: noon }, /other words than were posted/i, /не тот текст/i],
    [{ state: 'missing', at: noon }, /no reply of yours/i, /ответа на странице нет/i],
    [{ state: 'overwritten', at: noon }, /another reply of your company/i, /другой ответ вашей компании/i],
    [{ state: 'outdated', at: noon }, /changed the review after you answered/i, /клиент изменил отзыв/i],
  ])('%j', async (changes, ...words) => {
    for (const [n, language] of ['en', 'ru'].entries()) {
      const { close } = await openPanel(desk({ followed: followed(changes) }), {}, language);
      expect(await screen.findByText(words[n] ?? '')).toBeDefined();
      close();
    }
  });

  test('that is missing shows what the site keeps back, what was flagged first, and where it says so', async () => {
    const reasons = likelyReasons('google', [{ rule: 'promo-code' }]);
    await openPanel(desk({ followed: followed({ state: 'missing', at: noon, reasons }) }));
    const listed = screen
      .getAllByRole('listitem')
      .filter(({ parentElement }) => parentElement?.className.includes('reasons'));
    expect(listed[0]?.textContent).toBe('advertising · flagged in this reply');
    expect(listed.length).toBeGreaterThan(3);
    expect(screen.getByRole('link', { name: /accounts\.locations\.reviews/ })).toBeDefined();
  });

  test('is not also called answered when readers do not see it, nor told twice right after posting', async () => {
    const standing = { state: 'missing' as const, by: null, dueAt: null };
    const { close } = await openPanel(desk({ standing, followed: followed({ state: 'missing', at: noon }) }));
    expect(screen.queryByText(/already answered/)).toBeNull();
    close();
    await openPanel(desk({ posted: { at: noon }, followed: followed() }));
    expect(screen.getByText(/^Posted .* before readers see it/)).toBeDefined();
    expect(screen.queryByText(/known once somebody visits/)).toBeNull();
  });

  test('on a site that tells no reasons says that', async () => {
    await openPanel(desk({ followed: followed({ state: 'missing', at: noon }) }));
    expect(screen.getByText(/does not publish why/)).toBeDefined();
  });

  test('shows all that was seen of it, by whom', async () => {
    const proof = { id: first, replyId: second, exact: true, site: 'google-maps', by: { id: 'u', name: 'Olga' } };
    const trail = [
      { ...proof, state: 'public' as const, at: noon },
      { ...proof, id: second, state: 'missing' as const, at: noon + 1, by: null },
    ];
    await openPanel(desk({ followed: followed({ state: 'missing', at: noon + 1, trail }) }));
    const seen = within(screen.getByText('What was seen').parentElement as HTMLElement).getAllByRole('listitem', {
      hidden: true,
    });
    expect(seen.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/readers see it · Olga$/),
      expect.stringMatching(/readers do not see it$/),
    ]);
  });
});

test('the history keeps both versions of an edited reply and says how the newest stands', async () => {
  const versions = [
    reply({ id: second, text: 'Better words.', supersedes: first }),
    reply({ id: first, text: 'First words.' }),
  ];
  const proved = { [second]: { state: 'changed' as const, exact: true, at: noon, site: 'google-maps' } };
  const { user } = await openPanel(desk({ history: versions, toAuthor: [], proved }));
  await user.click(await screen.findByRole('button', { name: '2 replies' }));
  const [newer, older] = ['Better words.', 'First words.'].map((words) => screen.getByText(words).closest('li'));
  expect(newer?.textContent).toContain('other words stand there');
  expect(older?.textContent).toContain('earlier version');
});

describe('a site that changed', () => {
  const changed = { site: 'google-maps', fields: ['author', 'dateText'] };
  const report: StructureReport = {
    id: first,
    site: 'google-maps',
    version: '0.1.0',
    fields: changed.fields,
    lines: ['div[data-id].review ×2', '  span.name'],
  };

  test('is told by what is no longer found', async () => {
    await openPanel(desk({ changed }));
    expect(screen.getByText('Google changed: author and date are no longer found.')).toBeDefined();
    expect(screen.getByText(/without a company account there is nobody/i)).toBeDefined();
    expect(screen.queryByRole('button', { name: /show what can be sent/i })).toBeNull();
  });

  test('sends its structure only after showing all of it', async () => {
    const { user, asked } = await openPanel(desk({ changed, account: signedIn }), {
      'structure.read': report,
      'structure.send': null,
    });
    const sends = () => asked.filter(({ name }) => name === 'structure.send');
    await user.click(screen.getByRole('button', { name: 'Show what can be sent' }));
    expect((await screen.findByText(/div\[data-id\]\.review ×2/)).textContent).toBe(
      ['google-maps 0.1.0: author, dateText', ...report.lines].join('\n'),
    );
    expect(sends()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Send to Lime Group' }));
    expect(await screen.findByText('Sent. Thank you.')).toBeDefined();
    expect(sends()).toEqual([{ name: 'structure.send', request: { report } }]);
  });

  test('asks for an open page where there is none, and tells when sending fails', async () => {
    const none = await openPanel(desk({ changed, account: signedIn }), { 'structure.read': null });
    await none.user.click(screen.getByRole('button', { name: 'Show what can be sent' }));
    expect(await screen.findByText(/open a page of this site first/i)).toBeDefined();
  });

  test('keeps what was shown when it could not be sent', async () => {
    const script = { 'structure.read': report, 'structure.send': refuse('offline') };
    const { user } = await openPanel(desk({ changed, account: signedIn }), script);
    await user.click(screen.getByRole('button', { name: 'Show what can be sent' }));
    await user.click(await screen.findByRole('button', { name: 'Send to Lime Group' }));
    expect(await screen.findByText(/no connection/i)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Send to Lime Group' })).toBeDefined();
  });
});
