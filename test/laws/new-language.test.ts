import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkedLanguages } from '#lib/languages/checked.ts';
import { newLanguage } from '#scripts/new/language.ts';

test.each(checkedLanguages)(
  '%s has its place in every list, cases beside every rule and lines to learn from',
  async (code) => {
    const told = (await newLanguage([code])).join('\n');
    expect(told).not.toMatch(/rules without cases|fewer than|do not name it/);
  },
);

test('a language by another name than a code is refused, and nothing is written', async () => {
  await expect(newLanguage(['Polish'])).rejects.toThrow('npm run new language CODE');
  await expect(newLanguage([])).rejects.toThrow('two or three letters');
  expect(existsSync('lib/languages/Polish')).toBe(false);
});
