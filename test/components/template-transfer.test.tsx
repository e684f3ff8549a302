// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { blocking, template as offered, signedIn } from './desks.ts';
import { openOptions } from './open-options.tsx';

const { barred: _, ...template } = offered;
const file = (text: string, name = 'templates.csv') => new File([text], name, { type: 'text/csv' });

async function choose(text: string, script = {}, kept = [template]) {
  const opened = await openOptions(script);
  await opened.desk.templates.bulkPut(kept);
  await screen.findByText(template.title);
  await opened.user.upload(screen.getByLabelText('Import a file', { selector: 'input' }), file(text));
  return opened;
}

test('a file is shown row by row before anything is done; bad rows with their line', async () => {
  const text = `title,text,lang,shortcut\n${template.title},"${template.text}",en,\nNew,x,,FIVE\nBad,,,\n`;
  const { user, asked } = await choose(text, { 'templates.import': { added: 1, changed: 0 } });
  const preview = within(await screen.findByRole('region', { name: 'What is in templates.csv' }));
  expect(preview.getByText('1 new · none changed · 1 is here already · 1 row could not be read')).toBeDefined();
  expect(preview.getByText(/^line 2 · is here already$/i)).toBeDefined();
  expect(preview.getByText(/^line 3 · new · comes without its shortcut/i)).toBeDefined();
  expect(preview.getByText(/line 4: the text is missing/i)).toBeDefined();
  expect(asked.map(({ name }) => name)).not.toContain('templates.import');

  await user.click(preview.getByRole('button', { name: 'Import' }));
  expect(await screen.findByText('Imported: 1 new, 0 changed.')).toBeDefined();
  expect(asked.find(({ name }) => name === 'templates.import')).toMatchObject({
    request: { rows: [{ template: { title: template.title } }, { template: { title: 'New', shortcut: 'FIVE' } }] },
  });
});

test.each([
  ['signed in', signedIn, ' · 1 will be seen by colleagues', 'line 3 · new · shared'],
  ['without a company', { status: 'none', problem: null }, '', 'line 3 · new'],
])('what an import shares with the company is said before: %s', async (_, account, told, row) => {
  const text = `title,text,lang,shared\n${template.title},"${template.text}",en,company\nNew,x,,company\nMine,x,,\n`;
  await choose(text, { 'account.get': account });
  const preview = within(await screen.findByRole('region', { name: 'What is in templates.csv' }));
  expect(preview.getByText(`2 new · none changed · 1 is here already · every row could be read${told}`)).toBeDefined();
  const rows = preview.getAllByRole('listitem').map(({ textContent }) => textContent.toLowerCase());
  expect(rows[1]).toBe(`new${row}`);
  expect(rows[2]).toBe('mineline 4 · new');
});

test.each([
  ['a picture', '\u0089PNG', /needs a first line that names its columns/],
  ['a newer version', '{"format":"replywright-templates","version":9,"templates":[]}', /newer version/],
  ['other JSON', '{"a":1}', /not a file of templates/],
])('%s is refused as a whole, in words', async (_, text, words) => {
  await choose(text);
  expect(await screen.findByText(words)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Import' })).toHaveProperty('disabled', true);
});

test('what stands against a template is told for the platforms on which the company answers', async () => {
  const { desk } = await openOptions();
  const { rule, severity, text, message, source } = blocking;
  const finding = { rule, severity, text, message, source };
  await desk.templates.put({ ...template, shortcut: 'hi', category: 'Praise' });
  await desk.templateChecks.put({
    id: template.id,
    of: 'x',
    findings: [
      { ...finding, platforms: ['tripadvisor', 'booking'] },
      { ...finding, message: 'Nobody of ours is there.', platforms: ['yelp'] },
    ],
  });
  const own = { id: '1', name: null, own: true, decidedAt: 1 };
  await desk.listings.bulkPut([
    { ...own, key: 'tripadvisor:1', platform: 'tripadvisor' },
    { ...own, key: 'google:1', platform: 'google' },
  ]);
  expect(await screen.findByText('Not on Tripadvisor:')).toBeDefined();
  await waitFor(() => expect(screen.queryByText(/Nobody of ours/)).toBeNull());
  expect(screen.getByRole('link', { name: /tripadvisor, replies/i })).toBeDefined();
  expect(screen.getByText(/^\/hi · Praise · EN · used 3 times$/)).toBeDefined();
});

test('two templates with one shortcut, as two colleagues may choose it, are told of', async () => {
  const { desk } = await openOptions();
  const other = { ...template, id: '01932c5e-0000-7000-8000-000000000002', title: 'Sorry', shortcut: 'FIVE' };
  await desk.templates.bulkPut([template, other]);
  expect(await screen.findByText('“Sorry” has the same shortcut.')).toBeDefined();
  expect(screen.getByText('“Thanks for five stars” has the same shortcut.')).toBeDefined();
});
