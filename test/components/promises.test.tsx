// @vitest-environment jsdom
import './fake-browser.ts';
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { dayValue, momentOf } from '#components/follow-up/day-value.ts';
import { followUpFromOwnPages } from '#lib/schema/follow-up-messages.ts';
import { desk, reply } from './desks.ts';
import { openPanel } from './open-panel.tsx';
import { task } from './task.ts';

const script = { 'task.settle': null, 'task.date': null, 'desk.plan': desk() };
const open = async (changes: Parameters<typeof desk>[0], language = 'en') => {
  const panel = await openPanel(desk(changes), script, language);
  const title = language === 'en' ? 'Promised' : 'Обещано';
  const part = (await screen.findByRole('heading', { name: title })).closest('section') as HTMLElement;
  return { ...panel, part: within(part) };
};
const late = task({ dueAt: Date.now() - 86_400_000 - 60_000 });

describe('a promise to this review', () => {
  test.each([
    ['en', /get in touch · due in 2 days/, /the reply names the day/, /Was it solved\?/],
    ['ru', /связаться · срок (послезавтра|через 2 дня)/, /день назван в ответе/, /Вопрос решён\?/],
  ])('is shown with its day and how that came about (%s)', async (language, due, how, question) => {
    const { part, close } = await open({ tasks: [task()] }, language);
    expect(part.getByText('We will call you by Friday.')).toBeDefined();
    expect(part.getByText(due)).toBeDefined();
    expect(part.getByText(how)).toBeDefined();
    expect(part.queryByText(question)).toBeNull();
    close();
    const overdue = await open({ tasks: [late] }, language);
    expect(overdue.part.getByText(question)).toBeDefined();
  });

  test('is kept, let go, or opened again', async () => {
    const { part, user, asked, close } = await open({ tasks: [late] });
    await user.click(part.getByRole('button', { name: 'Yes, done' }));
    await user.click(part.getByRole('button', { name: 'Let it go' }));
    close();
    const settled = await open({ tasks: [task({ state: 'done' })] });
    await settled.user.click(settled.part.getByRole('button', { name: 'Not done yet' }));
    expect(
      [...asked, ...settled.asked].flatMap(({ name, request }) => (name === 'task.settle' ? [request] : [])),
    ).toEqual([
      { id: late.id, state: 'done' },
      { id: late.id, state: 'dropped' },
      { id: late.id, state: 'open' },
    ]);
  });

  test('gets another day from the person', async () => {
    const { part, asked } = await open({ tasks: [task()] });
    const field = part.getByLabelText('Due on');
    // A date that is typed is one in the year 2 first.
    for (const value of ['0002-12-24', '0020-12-24', '2026-12-24']) fireEvent.change(field, { target: { value } });
    const moved = () => asked.flatMap(({ name, request }) => (name === 'task.date' ? [request] : []));
    expect([moved(), (field as HTMLInputElement).value]).toEqual([[], '2026-12-24']);
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.blur(field);
    fireEvent.change(field, { target: { value: '2026-12-31' } });
    fireEvent.blur(field);
    const dueOn = (day: number) => ({ id: late.id, dueAt: new Date(2026, 11, day, 18).getTime() });
    expect(moved()).toEqual([dueOn(24), dueOn(31)]);
  });

  test.each(['', '0202-12-24', '20260-12-24'])('keeps its day where “%s” is left in the field', async (value) => {
    const { part, asked } = await open({ tasks: [task()] });
    const field = part.getByLabelText('Due on') as HTMLInputElement;
    const before = field.value;
    fireEvent.change(field, { target: { value } });
    fireEvent.blur(field);
    expect(field.value).toBe(before);
    expect(asked.map(({ name }) => name)).not.toContain('task.date');
  });

  test('is reported back by one click: the desk turns to a report back of a solved case', async () => {
    const { part, user, asked } = await open({ tasks: [late] });
    await user.click(part.getByRole('button', { name: 'Report back' }));
    expect(asked.at(-1)).toMatchObject({ name: 'desk.plan', request: { strategy: 'follow-up', resolved: true } });
  });
});

test('a report back asks for what was done, until that is said', async () => {
  const plan = { ...desk().plan, strategy: 'follow-up' as const };
  const { part, close } = await open({ tasks: [task()], plan });
  expect(part.getByText(/what was done under “Facts to mention”/)).toBeDefined();
  close();
  const said = await open({ tasks: [task()], plan: { ...plan, facts: ['The fryer was repaired.'] } });
  expect(said.part.queryByText(/what was done under/)).toBeNull();
});

test('where nothing was promised, nothing is said of it', async () => {
  await openPanel(desk());
  expect(screen.queryByRole('heading', { name: 'Promised' })).toBeNull();
});

test('a field of dates holds the day, and gives closing time of it', () => {
  expect(dayValue(new Date(2026, 0, 5, 9).getTime())).toBe('2026-01-05');
  expect(momentOf('2026-01-05')).toBe(new Date(2026, 0, 5, 18).getTime());
  for (const value of ['', '0002-01-05', '1999-12-31', '2100-01-01']) expect(momentOf(value)).toBeNull();
  const day = followUpFromOwnPages['task.date'].shape.dueAt;
  const takes = (dueAt: number | null) => day.safeParse(dueAt).success;
  expect(['2000-01-01', '2099-12-31'].map((value) => takes(momentOf(value)))).toEqual([true, true]);
  expect([new Date(1902, 0, 5), new Date(2101, 0, 5)].map((date) => takes(date.getTime()))).toEqual([false, false]);
});

test('the history says what happened after a reply', async () => {
  const id = reply().id;
  const effects = { [id]: { edited: true, rating: { from: 2, to: 5, scale: 5 }, removed: false } };
  const { user } = await openPanel(desk({ history: [reply()], effects }));
  await user.click(await screen.findByRole('button', { name: '1 reply' }));
  expect(screen.getByText('the rating went from 2 to 5 · the review was edited since')).toBeDefined();
});
