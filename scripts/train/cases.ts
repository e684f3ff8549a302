import type { Case } from '#lib/check/rule.ts';
import type { CheckedLanguage } from '#lib/languages/checked.ts';
import { casesOfRules } from '#scripts/docs/cases.ts';
import type { Example } from './examples.ts';
import { meanings } from './meanings.ts';

/** What a case says by itself; one that needs a review or a history says too little. */
function wordsOf(one: Case): string | null {
  if (typeof one === 'string') return one.replace(/[⟦⟧]/g, '');
  const { reply, platform: _, sector: __, lang: ___, ...around } = one;
  return Object.keys(around).length === 0 ? reply.replace(/[⟦⟧]/g, '') : null;
}

/** The cases that stand beside the rules: each says of its own rule whether it is broken, and nothing of the others. */
export async function casesFor(lang: CheckedLanguage): Promise<Example[]> {
  const all = await casesOfRules();
  return Object.keys(meanings).flatMap((rule) => {
    const own = all(rule)[lang];
    const say = (cases: readonly Case[] = [], means: string[]): Example[] =>
      cases.flatMap((one) => {
        const text = wordsOf(one);
        return text ? [{ text, from: 'case', means, unsure: means.length > 0 ? 'others' : [] }] : [];
      });
    return own ? [...say(own.fail, [rule]), ...say(own.pass, [])] : [];
  });
}
