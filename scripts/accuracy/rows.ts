import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { CheckedLanguage } from '#lib/languages/checked.ts';
import { CheckRequest } from '#lib/schema/method.ts';
import { root } from '#scripts/build.ts';

/** A reply with the rule that it breaks, or null where it is clean; the rest is what is known around it. */
const Row = z.extend(CheckRequest, { rule: z.nullable(z.string()) });
export type Row = { rule: string | null; request: CheckRequest };
/** `unseen`: nobody looks at these while phrases and models are made. */
export type Part = 'seen' | 'unseen';

/** The test set of a language in test/accuracy/<lang>; files whose names begin with "unseen" are the unseen part. Only files that are wanted, by their names. */
export function readRows(lang: CheckedLanguage, part: Part, isWanted: (file: string) => boolean = () => true): Row[] {
  const folder = join(root, 'test/accuracy', lang);
  if (!existsSync(folder)) return [];
  const files = globSync('*.jsonl', { cwd: folder }).sort();
  return files
    .filter((file) => file.startsWith('unseen') === (part === 'unseen') && isWanted(file))
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line, at) => {
          const row = Row.safeParse(JSON.parse(line));
          if (!row.success) throw new Error(`${lang}/${file}:${at + 1}: ${z.prettifyError(row.error)}`);
          const { rule, ...request } = row.data;
          return { rule, request: { lang, ...request } };
        }),
    );
}
