import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedLanguage } from '#lib/languages/checked.ts';
import { root } from '#scripts/build.ts';

/**
 * How files of training/mood are named by what sentences of reviews show: pleasure, displeasure, or nothing but how things were. In the order of the columns that
 * are learned: `feelings`, then none of them.
 */
export const moods = ['good', 'bad', 'flat'] as const;

/** The lines of training/mood that show a mood, made of alternatives, always in the same order. */
export function moodLines(lang: CheckedLanguage, mood: (typeof moods)[number]): string[] {
  return globSync(`training/mood/${lang}-${mood}*.txt`, { cwd: root })
    .sort()
    .flatMap((file) => readFileSync(join(root, file), 'utf8').split('\n'))
    .filter(Boolean);
}
