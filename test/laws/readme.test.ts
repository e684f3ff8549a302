import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the README says why each dependency is there, and names no other', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const installed = Object.keys({ ...dependencies, ...devDependencies }).map((name) =>
    name.startsWith('@types/') ? '@types/*' : name,
  );
  const table = readFileSync('README.md', 'utf8').split('## What it stands on')[1] ?? '';
  const explained = [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()),
  );
  expect(explained.filter((name) => !['Package', '---'].includes(name)).sort()).toEqual([...new Set(installed)].sort());
});
