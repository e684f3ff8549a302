// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PracticePage } from '#server/practice/PracticePage.tsx';
import { reviews } from '#server/practice/reviews.ts';

const unanswered = reviews.filter((review) => !review.reply);

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date('2026-11-21T12:00:00Z') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function card(author: string) {
  const article = screen.getByText(author).closest('article');
  if (!article) throw new Error(`no card of ${author}`);
  return within(article);
}

function write(author: string, text: string) {
  fireEvent.click(card(author).getByRole('button', { name: /^Reply/ }));
  fireEvent.change(card(author).getByRole('textbox'), { target: { value: text } });
}

function post(author: string, text: string) {
  write(author, text);
  fireEvent.submit(card(author).getByRole('textbox').closest('form') as HTMLFormElement);
}

test('a posted reply is pending first, then stands under its own review, and outlives a reload', () => {
  const page = render(<PracticePage />);
  post('Jonas B.', '  Tack!\nVälkommen åter.  ');
  expect(card('Jonas B.').getByRole('button', { name: 'Posting…' })).toHaveProperty('disabled', true);
  expect(card('Jonas B.').queryByText('Response from the owner')).toBeNull();

  act(() => vi.runAllTimers());
  page.unmount();
  render(<PracticePage />);
  expect(card('Jonas B.').getByText(/Välkommen åter/).textContent).toBe('Tack!\nVälkommen åter.');
  expect(card('Jonas B.').queryByRole('textbox')).toBeNull();
  expect(screen.getAllByText('Response from the owner')).toHaveLength(2);
});

test.each(['', ' ', '\n\n'])('nothing can be posted from a box that holds %j', (text) => {
  render(<PracticePage />);
  write('Глеб', text);
  expect(card('Глеб').getByRole('button', { name: 'Post reply' })).toHaveProperty('disabled', true);
});

test('starting over takes the replies back and closes open boxes, and keeps the language', () => {
  render(<PracticePage />);
  post('Priya Raman', 'We are so sorry.');
  act(() => vi.runAllTimers());
  write('Глеб', 'Half a draft');
  fireEvent.click(screen.getByRole('button', { name: 'Русский' }));
  fireEvent.click(screen.getByRole('button', { name: 'Начать заново' }));
  expect(screen.queryByText('We are so sorry.')).toBeNull();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getAllByRole('button', { name: /^Ответить/ })).toHaveLength(unanswered.length);
});

test('dates stay as they were first seen', () => {
  const page = render(<PracticePage />);
  const seen = screen.getAllByText(/November 2026|October 2026/).map((date) => date.textContent);
  page.unmount();
  vi.setSystemTime(new Date('2027-02-01T12:00:00Z'));
  render(<PracticePage />);
  expect(screen.getAllByText(/November 2026|October 2026/).map((date) => date.textContent)).toEqual(seen);
});

test.each(['null', '{"replies":7}', 'not json'])(
  'what cannot be read in the browser (%s) begins a new practice',
  (kept) => {
    localStorage.setItem('replywright-practice', kept);
    render(<PracticePage />);
    expect(screen.getAllByRole('button', { name: /^Reply/ })).toHaveLength(unanswered.length);
  },
);

test('review ids are unique and every text names its language', () => {
  expect(new Set(reviews.map((review) => review.id)).size).toBe(reviews.length);
  const { container } = render(<PracticePage />);
  const bodies = [...container.querySelectorAll('[itemprop=reviewBody]')];
  expect(bodies.map((body) => body.getAttribute('lang'))).toEqual(
    reviews.filter((review) => review.text !== null).map((review) => review.lang),
  );
});
