import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { casesOfRules } from '#scripts/docs/cases.ts';
import { rulesPage } from '#scripts/docs/rules-page.ts';
import { sitesTable } from '#scripts/docs/sites-table.ts';
import { writeBetween } from '#scripts/docs/write-between.ts';

test('the README’s table of sites is what the sites say: npm run docs', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(writeBetween(readme, 'sites', sitesTable())).toBe(readme);
});

test('docs/rules.md is what the rules say: npm run docs', async () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage(await casesOfRules()));
});
