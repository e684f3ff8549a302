// @vitest-environment jsdom
import './fake-browser.ts';

import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Finding } from '#lib/schema/method.ts';
import { modelTroubles } from '#lib/schema/model-messages.ts';
import { blocking, desk, strictBlock, warning } from './desks.ts';
import { openPanel } from './open-panel.tsx';

const both = desk({ model: { company: 'ready', browser: true } });
const byCompany = () => screen.queryByRole('button', { name: "Write with the company's model" });
const byBrowser = () => screen.queryByRole('button', { name: "Write with the browser's model" });
const editor = () => screen.getByLabelText<HTMLTextAreaElement>('Text of the reply');
const insertButton = () => screen.getByRole('button', { name: 'Insert' });
const draft = both.composition?.drafts.find(({ tone }) => tone === 'standard')?.text;
const written = { type: 'written' as const, text: 'Hello Dana, thank you.', findings: [] as Finding[], mended: false };

/** A panel whose person has asked the company's model. */
async function asked(state = both, script = {}, language = 'en') {
  const panel = await openPanel(state, script, language);
  await panel.user.click(byCompany() ?? byBrowser() ?? screen.getByRole('button', { name: /моделью компании/ }));
  const port = panel.ports.find(({ name }) => name.startsWith('model:'));
  if (!port) throw new Error('no port to a model was opened');
  return { ...panel, port, says: (push: Parameters<typeof port.push>[0]) => act(() => port.push(push)) };
}

describe('which models are offered', () => {
  test.each([
    ['none', { company: null, browser: false }, [false, false]],
    ['the company’s', { company: 'ready', browser: false }, [true, false]],
    ['the browser’s', { company: null, browser: true }, [false, true]],
    ['both', { company: 'ready', browser: true }, [true, true]],
    ['the browser’s beside one that may not be asked', { company: 'kept', browser: true }, [false, true]],
  ] as const)('%s', async (_, model, shown) => {
    await openPanel(desk({ model }));
    expect([byCompany() !== null, byBrowser() !== null]).toEqual(shown);
    const said = screen.queryByText(/keeps texts on each computer, so the model cannot be shown/);
    expect(said !== null).toBe(model.company === 'kept');
  });
});

test('the words come as they are written, then stand in the editor, and say who wrote them', async () => {
  const { port, says, user, asked: requests } = await asked(both, { 'desk.insert': { outcome: 'inserted', text: '' } });
  expect(JSON.parse(port.name.slice('model:'.length))).toEqual({
    session: 's',
    subject: 'r-1',
    owner: 'company',
    tone: 'standard',
  });
  expect(screen.getByText('The model is writing…')).toBeDefined();
  says({ type: 'writing', text: 'Hello Dana, th' });
  expect(screen.getByText('Hello Dana, th')).toBeDefined();
  expect(editor().value).toBe(draft);
  says({ type: 'mending' });
  expect(screen.getByText(/once more/)).toBeDefined();
  says({ ...written, mended: true });
  expect(editor().value).toBe('Hello Dana, thank you.');
  expect(screen.getByText(/company's model wrote this\. .*has been mended/)).toBeDefined();
  expect(byCompany()).not.toBeNull();
  await user.click(insertButton());
  await waitFor(() =>
    expect(requests.at(-1)).toMatchObject({ name: 'desk.insert', request: { text: 'Hello Dana, thank you.' } }),
  );
});

test('it says so of a text that the person has edited since, and not of the drafts', async () => {
  const { says, user } = await asked();
  says(written);
  await user.type(editor(), ' Yours');
  expect(screen.queryByText(/model wrote this/)).not.toBeNull();
  await user.click(screen.getByRole('button', { name: /back to the draft/i }));
  expect(screen.queryByText(/model wrote this/)).toBeNull();
  await user.click(screen.getByRole('button', { name: /bring/i }));
  expect(screen.queryByText(/model wrote this/)).not.toBeNull();
  await user.clear(editor());
  expect(screen.queryByText(/model wrote this/)).toBeNull();
});

test('what remains is shown, and a block keeps a model’s text from being inserted as any other', async () => {
  const { says, user, asked: requests } = await asked();
  says({ ...written, findings: [warning, blocking] });
  expect(screen.getByText(blocking.message)).toBeDefined();
  expect(screen.getByText(warning.message)).toBeDefined();
  expect(insertButton()).toHaveProperty('disabled', true);
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(requests.some(({ name }) => name === 'desk.insert')).toBe(false);
});

test('a strict block has no way round for a model either', async () => {
  const { says } = await asked();
  says({ ...written, findings: [strictBlock] });
  expect(insertButton()).toHaveProperty('disabled', true);
  expect(screen.queryByLabelText(/why may this text stand/i)).toBeNull();
});

test('Stop ends it, and what comes late is not shown', async () => {
  const { port, says, user } = await asked();
  says({ type: 'writing', text: 'Hello Dana' });
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  expect(port.isOpen).toBe(false);
  expect(screen.queryByText('Hello Dana')).toBeNull();
  expect(editor().value).toBe(draft);
  says(written);
  expect(editor().value).toBe(draft);
});

test('another review ends it', async () => {
  const { port, ports, says } = await asked();
  act(() => ports[0]?.push({ type: 'desk', desk: { ...both, subject: 'r-2' } }));
  expect(port.isOpen).toBe(false);
  says(written);
  expect(editor().value).toBe(draft);
});

test('a closed panel ends it', async () => {
  const { port, close } = await asked();
  close();
  expect(port.isOpen).toBe(false);
});

test('a background that was stopped is said to have broken off', async () => {
  const { port } = await asked();
  act(() => port.drop());
  expect(screen.getByText(/broke off before it was done\. The drafts above are as they were/)).toBeDefined();
  expect(byCompany()).not.toBeNull();
});

test.each(modelTroubles)('why there is no text is said in one line: %s', async (trouble) => {
  const { says } = await asked();
  says({ type: 'failed', trouble });
  const line = screen.getByText(/The drafts above are as they were/);
  expect(line.textContent?.length).toBeGreaterThan(50);
  expect(line.textContent).not.toContain('model.trouble');
  expect(editor().value).toBe(draft);
});

test('the person’s own words are set aside for a model’s, and come back', async () => {
  const panel = await openPanel(both);
  await panel.user.type(editor(), ' My own.');
  const mine = editor().value;
  await panel.user.click(byBrowser() as HTMLElement);
  const port = panel.ports.find(({ name }) => name.includes('"browser"'));
  act(() => port?.push(written));
  expect(screen.getByText(/browser's model wrote this/)).toBeDefined();
  await panel.user.click(screen.getByRole('button', { name: /bring/i }));
  expect(editor().value).toBe(mine);
  expect(screen.queryByText(/model wrote this/)).toBeNull();
});

test('in Russian as well', async () => {
  const { says } = await asked(desk({ model: { company: 'ready', browser: false } }), {}, 'ru');
  expect(screen.getByText('Модель пишет…')).toBeDefined();
  says(written);
  expect(screen.getByText(/Это написала модель вашей компании/)).toBeDefined();
});
