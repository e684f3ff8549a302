import type { CheckedLanguage } from '#lib/languages/checked.ts';
import { lexicons } from '#lib/languages/lexicons.ts';
import { type Concept, risks } from '#lib/languages/risks.ts';
import { cuePhrasesOf } from '#lib/triage/cue-programs.ts';
import type { Matter } from '#lib/triage/learned-matters.ts';
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

/** Where cues tell of what is also learned. */
const cueListsOfMatters = ['alarms', 'signs', 'stances', 'grounds'] as const;

/** What phrases sound like, each in some of its ways; those that spare innocent uses are left out. */
function spoken(lang: CheckedLanguage, phrases: readonly string[]): string[] {
  const random = seeded(1);
  const said = phrases
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '' && !phrase.startsWith('- '))
    .flatMap((phrase) => Array.from({ length: ways }, () => sayOnce(phrase, lexicons[lang].words, random)));
  return [...new Set(said)].filter((text) => text.length > 3);
}

/** What phrases of a concept sound like: fragments that tell one concept from another, though not a bad sentence from a good one. */
export const spokenPhrases = (lang: CheckedLanguage, concept: Concept): string[] =>
  spoken(lang, (risks[lang][concept] ?? '').split('\n'));

/** What the cues of a matter sound like. */
export const spokenCues = (lang: CheckedLanguage, matter: Matter): string[] =>
  spoken(
    lang,
    cueListsOfMatters.flatMap((list) => cuePhrasesOf(lang, list).get(matter) ?? []),
  );
