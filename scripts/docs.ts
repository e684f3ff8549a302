import { readFileSync, writeFileSync } from 'node:fs';
import { casesOfRules } from './docs/cases.ts';
import { rulesPage } from './docs/rules-page.ts';
import { sitesTable } from './docs/sites-table.ts';
import { writeBetween } from './docs/write-between.ts';

/** Writes what the documents say of the data anew; test/laws/docs.test.ts fails when that was forgotten. */
writeFileSync('README.md', writeBetween(readFileSync('README.md', 'utf8'), 'sites', sitesTable()));
writeFileSync('docs/rules.md', rulesPage(await casesOfRules()));
