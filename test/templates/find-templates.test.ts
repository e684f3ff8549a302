import { expect, test } from 'vitest';
import type { OfferedTemplate } from '#lib/schema/template.ts';
import { barredOn, findTemplates } from '#lib/templates/find-templates.ts';

const template = (title: string, changes: Partial<OfferedTemplate> = {}): OfferedTemplate => ({
  id: title,
  title,
  text: 'Thank you for coming.',
  lang: null,
  category: null,
  shortcut: null,
  shared: false,
  uses: 0,
  usesOn: {},
  lastUsed: {},
  updatedAt: 0,
  barred: [],
  ...changes,
});
const here = { site: 'yelp', platform: 'yelp' } as const;
const titles = (templates: OfferedTemplate[], search = '') =>
  findTemplates(templates, search, here).map(({ title }) => title);

test.each([
  ['noise', ['Sorry']],
  ['NIGHT complaint', ['Sorry']],
  ['/night', ['Sorry']],
  ['ru', ['Спасибо']],
  ['thank spas', []],
  ['', ['Sorry', 'Спасибо']],
])('“%s” is looked for in title, text, category, shortcut and language: %j', (search, found) => {
  const sorry = template('Sorry', { text: 'About the noise.', category: 'Complaint', shortcut: 'night' });
  expect(titles([sorry, template('Спасибо', { lang: 'ru' })], search)).toEqual(found);
});

test('the most used here come first, what may not stand here last', () => {
  const bars = [{ platforms: ['yelp' as const], why: 'no telephone numbers' }];
  expect(
    titles([
      template('elsewhere', { uses: 90, usesOn: { google: 90 } }),
      template('barred', { uses: 99, usesOn: { yelp: 99 }, barred: bars }),
      template('twice', { uses: 2, usesOn: { yelp: 2 } }),
      template('never'),
      template('thrice', { uses: 3, usesOn: { yelp: 3 } }),
      template('earlier count', { uses: 1, lastUsed: { yelp: 5 } }),
    ]),
  ).toEqual(['thrice', 'twice', 'earlier count', 'elsewhere', 'never', 'barred']);
});

test('it is barred on the platforms it was found against, and nowhere else', () => {
  const barred = template('x', { barred: [{ platforms: ['tripadvisor', 'booking'], why: 'no contacts' }] });
  expect(barredOn(barred, 'booking')).toBe('no contacts');
  expect(barredOn(barred, 'google')).toBeNull();
});
