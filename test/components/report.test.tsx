// @vitest-environment jsdom
import './fake-browser.ts';
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { reportKit } from '#lib/report-kit.ts';
import type { Platform } from '#lib/schema/ids.ts';
import type { FiledReport } from '#lib/schema/report-kit.ts';
import { desk, noon } from './desks.ts';
import { openPanel } from './open-panel.tsx';

const kit = (text: string, platform: Platform = 'google') =>
  reportKit({ platform, jurisdiction: 'SE', review: { author: 'Dana', rating: 1, ratingScale: 5, text } });
const threat = kit('You will regret this, I know where you live.');
const filed = (changes: Partial<FiledReport> = {}): FiledReport => ({
  id: '01932c5e-0000-7000-8000-0000000000b1',
  reviewKey: 'google:place-1:r-1',
  platform: 'google',
  ground: 'threats',
  ticks: ['link'],
  filedAt: null,
  answerDueAt: null,
  outcome: 'waiting',
  decidedAt: null,
  by: null,
  ...changes,
});
const open = async (changes: Parameters<typeof desk>[0], language = 'en') => {
  const panel = await openPanel(
    desk(changes),
    { 'report.tick': null, 'report.file': null, 'report.decide': null },
    language,
  );
  const title = language === 'en' ? 'Report to the site' : 'Жалоба на отзыв';
  const part = (await screen.findByRole('heading', { name: title })).closest('section') as HTMLElement;
  await panel.user.click(within(part).getByRole('button'));
  const asked = () => panel.asked.filter(({ name }) => name.startsWith('report.'));
  return { ...panel, part: within(part), asked };
};

describe('a review without grounds', () => {
  test.each<[string, Platform, number, RegExp, RegExp]>([
    [
      'The soup was cold.',
      'google',
      1,
      /an unfair opinion breaks no rule\. answer it/i,
      /несправедливое мнение правил не нарушают/,
    ],
    ['', 'google', 1, /a rating without words breaks no rule/i, /оценка без слов ничего не нарушает/],
    ['This is shit.', 'facebook', 1, /takes no reports for such words/i, /жалоб не принимает/],
  ])('“%s” on %s is to be answered', async (text, platform, _, ...words) => {
    for (const [n, language] of ['en', 'ru'].entries()) {
      const { part, close } = await open({ reportKit: kit(text, platform) }, language);
      expect(part.getByText(words[n] ?? '')).toBeDefined();
      expect(part.queryByRole('link')).toBeNull();
      close();
    }
  });
});

describe('a review with grounds', () => {
  test('shows the words, the site’s reason and clause, the way there, the appeal and the law', async () => {
    const { part } = await open({ reportKit: threat });
    expect(part.getByText('On the site choose: Harassment')).toBeDefined();
    expect(part.getByText('“You will regret” “I know where you live”')).toBeDefined();
    expect(part.getByText('Where: Reviews Management Tool → Report a new review for removal')).toBeDefined();
    expect(part.getByText('A refusal can be appealed once.')).toBeDefined();
    expect(part.getByText(/EU law opens a second way/)).toBeDefined();
    const way = part.getByRole('link', { name: 'Open the site’s page on it' });
    expect([way.getAttribute('href'), way.getAttribute('target'), way.getAttribute('rel')]).toEqual([
      'https://support.google.com/business/answer/4596773',
      '_blank',
      'noreferrer',
    ]);
  });

  test('is folded until it is asked for', async () => {
    await openPanel(desk({ reportKit: threat }));
    expect(await screen.findByRole('button', { name: '1 ground' })).toBeDefined();
    expect(screen.queryByText('On the site choose: Harassment')).toBeNull();
  });

  test('keeps what is ticked, and copies the text', async () => {
    const { part, user, asked } = await open({ reportKit: threat, reports: [filed()] });
    const address = part.getByRole('checkbox', { name: 'Address of the review' }) as HTMLInputElement;
    expect(address.checked).toBe(true);
    await user.click(address);
    await user.click(part.getByRole('checkbox', { name: 'Screenshot of the review with its date' }));
    const about = { reviewKey: 'google:place-1:r-1', ground: 'threats' };
    expect(asked().map(({ request }) => request)).toEqual([
      { ...about, item: 'link', on: false },
      { ...about, item: 'screenshot', on: true },
    ]);
    await user.click(part.getByRole('button', { name: 'Copy the text' }));
    expect(await part.findByText('Copied.')).toBeDefined();
    expect(await navigator.clipboard.readText()).toBe(threat.grounds[0]?.text);
  });

  test('is noted as reported, and followed to its outcome', async () => {
    const first = await open({ reportKit: threat });
    await first.user.click(first.part.getByRole('button', { name: 'I have reported it' }));
    expect(first.asked()).toEqual([
      { name: 'report.file', request: { reviewKey: 'google:place-1:r-1', ground: 'threats' } },
    ]);
    first.close();
    const report = filed({ filedAt: noon, answerDueAt: Date.now() - 2 * 86_400_000 });
    const { part, user, asked } = await open({ reportKit: threat, reports: [report] });
    expect(part.getByText(/^Reported .* an answer was expected 2 days ago/)).toBeDefined();
    expect(part.queryByRole('button', { name: 'I have reported it' })).toBeNull();
    const list = part.getByLabelText('What came of it');
    // As arrow keys do.
    for (const outcome of ['Removed', 'Refused']) await user.selectOptions(list, outcome);
    expect(asked()).toEqual([]);
    await user.click(part.getByRole('button', { name: 'Note it' }));
    expect([asked().length, document.activeElement === list]).toEqual([1, true]);
    expect(asked().at(-1)).toEqual({ name: 'report.decide', request: { id: report.id, outcome: 'refused' } });
  });

  test('that was appealed shows when an answer is expected', async () => {
    const answerDueAt = Date.now() + 2 * 86_400_000 + 60_000;
    const { part } = await open({
      reportKit: threat,
      reports: [filed({ filedAt: noon, outcome: 'appeal', answerDueAt })],
    });
    expect(part.getByText(/an answer is expected in 2 days/)).toBeDefined();
  });

  test('that is not kept here can be copied, and nothing of it is followed', async () => {
    const { part } = await open({ reportKit: threat, key: null });
    expect(part.queryByRole('button', { name: 'I have reported it' })).toBeNull();
    expect((part.getByRole('checkbox', { name: 'Address of the review' }) as HTMLInputElement).disabled).toBe(true);
    expect(part.getByText(/cannot be followed/)).toBeDefined();
  });

  test('a colleague’s report of something else is shown', async () => {
    const by = { id: 'm-2', name: 'Oleg' };
    const { part } = await open({ reportKit: threat, reports: [filed({ ground: 'hate', filedAt: noon, by })] });
    expect(part.getByText(/^Reported .* Oleg/)).toBeDefined();
  });
});

test('where nothing is known of the site, that is said', async () => {
  const { part } = await open({ reportKit: kit('This is shit.', 'vk') });
  expect(part.getByText('What the site calls this reason is not known.')).toBeDefined();
  expect(part.getByText(/^Where this site takes reports is not known/)).toBeDefined();
  expect(part.getByText(/you are reminded after a week/)).toBeDefined();
});
