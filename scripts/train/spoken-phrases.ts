import type { CheckedLanguage } from '#lib/languages/checked.ts';
import { lexicons } from '#lib/languages/lexicons.ts';
import { type Concept, risks } from '#lib/languages/risks.ts';
import { seeded } from './random.ts';

/** So many ways to say each phrase: of its words and word lists one each is taken. */
const ways = 10;

/** One way to say a phrase, without the signs of `pattern.ts` of the checker. */
function sayOnce(phrase: string, words: Record<string, string>, random: () => number): string {
  const one = (ways: string) => {
    const each = ways.split('|');
    return each[Math.floor(random() * each.length)] ?? '';
  };
  let text = phrase.replaceAll(/@(\p{L}+)/gu, (_, name: string) => `(${words[name] ?? ''})`);
  // The innermost group first; its spaces bind closer than what stands around it.
  for (let inner = /\(([^()]*)\)(\?)?/; inner.test(text); ) {
    text = text.replace(inner, (_, choice: string, optional?: string) =>
      optional && random() < 0.5 ? ' ' : one(choice).replaceAll(' ', '_'),
    );
  }
  const said = text.split(/\s+/).map((step) => one(step).replaceAll('_', ' '));
  return said
    .filter((word) => !/^(?:\.\.|<)/.test(word))
    .join(' ')
    .replaceAll(/[=*?]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** What phrases of a concept sound like: fragments that tell one concept from another, though not a bad sentence from a good one. */
export function spokenPhrases(lang: CheckedLanguage, concept: Concept): string[] {
  const random = seeded(1);
  const lines = (risks[lang][concept] ?? '').split('\n').map((line) => line.trim());
  const said = lines
    .filter((line) => line !== '' && !line.startsWith('- '))
    .flatMap((line) => Array.from({ length: ways }, () => sayOnce(line, lexicons[lang].words, random)));
  return [...new Set(said)].filter((text) => text.length > 3);
}
