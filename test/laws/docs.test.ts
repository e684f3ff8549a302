import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sitesTable } from '#scripts/docs/sites-table.ts';
import { writeBetween } from '#scripts/docs/write-between.ts';

test('the README’s table of sites is what the sites say: npm run docs', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(writeBetween(readme, 'sites', sitesTable())).toBe(readme);
});
