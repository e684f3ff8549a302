import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedLanguage } from '#lib/languages/checked.ts';
import { mendsIn } from '#lib/languages/words-for-people.ts';
import { root } from '#scripts/build.ts';
import { waysOf } from './alternatives.ts';
import { casesFor } from './cases.ts';
import { draftSentences } from './draft-sentences.ts';
import { meanings } from './meanings.ts';
import { moodLines } from './mood-lines.ts';
import { spokenPhrases } from './spoken-phrases.ts';

/**
 * A line to learn from. `means`: rules it breaks; `unsure`: rules of which nobody has said whether it breaks them, `'others'` for all but those.
 * A `clean` line is a whole reply. `line`: the one it is a way to say of, as it stands in its file.
 */
export type Example = {
  text: string;
  line?: string;
  from: 'written' | 'near' | 'clean' | 'case' | 'draft' | 'phrase';
  means: readonly string[];
  unsure: readonly string[] | 'others';
};

/** How files are named that hold what breaks no rule, each by another hand: whole replies, and sentences with the words of bad ones. */
const innocentKinds = ['clean', 'near'] as const;
const innocentKind = (name: string) => innocentKinds.find((kind) => name === kind || name.startsWith(`${kind}-`));
export const meaningRules = Object.keys(meanings);

/**
 * What customers say with pleasure or without feeling is no reply, but it speaks of all that replies speak of and breaks nothing: a model that has read it takes
 * fewer strange matters for faults. What they say in anger is too near to what a reply must not say.
 */
const innocentMoods = ['good', 'flat'] as const;

const linesOf = (file: string): string[] =>
  existsSync(file)
    ? [
        ...new Set(
          readFileSync(file, 'utf8')
            .normalize('NFC')
            .split('\n')
            .map((line) => line.trim()),
        ),
      ].filter(Boolean)
    : [];

/** Lines of training/<lang>: each file of a rule holds what breaks it, the others what breaks none. A line of several files breaks several rules. */
function writtenExamples(lang: CheckedLanguage): Example[] {
  const folder = join(root, 'training', lang);
  const byText = new Map<string, Set<string>>();
  for (const rule of meaningRules) {
    for (const line of linesOf(join(folder, `${rule}.txt`)))
      byText.set(line, (byText.get(line) ?? new Set()).add(rule));
  }
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const innocent = files.flatMap((file) => {
    const from = innocentKind(file.replace('.txt', ''));
    return from ? linesOf(join(folder, file)).map((line) => ({ line, from })) : [];
  });
  const reviewLines = innocentMoods.flatMap((mood) =>
    moodLines(lang, mood).map((line) => ({ line, from: 'near' as const })),
  );
  const told = files.map((file) => file.replace('.txt', ''));
  const strange = told.filter((name) => !meaningRules.includes(name) && !innocentKind(name));
  if (strange.length > 0) throw new Error(`training/${lang} holds examples of no rule: ${strange.join(', ')}`);
  return [
    ...[...byText].flatMap(([line, rules]) =>
      waysOf(line).map((text): Example => ({ text, line, from: 'written', means: [...rules], unsure: [] })),
    ),
    ...[...innocent, ...reviewLines]
      .filter(({ line }) => !byText.has(line))
      .flatMap(({ line, from }) => waysOf(line).map((text): Example => ({ text, line, from, means: [], unsure: [] }))),
  ];
}

/** All there is to learn a language from, always in the same order. */
export async function examplesOf(lang: CheckedLanguage): Promise<Example[]> {
  const innocent = [...new Set([...draftSentences(lang), ...Object.values(mendsIn(lang) ?? {})])].filter(Boolean);
  return [
    ...writtenExamples(lang),
    ...(await casesFor(lang)),
    ...Object.entries(meanings).flatMap(([rule, concept]) =>
      spokenPhrases(lang, concept).map((text): Example => ({ text, from: 'phrase', means: [rule], unsure: [] })),
    ),
    ...innocent.map((text): Example => ({ text, from: 'draft', means: [], unsure: [] })),
  ];
}
