import type { Case, Cases, Rule } from '#lib/check/rule.ts';
import { type CheckedLanguage, checkedLanguages } from '#lib/languages/checked.ts';
import type { CheckRequest } from '#lib/schema/method.ts';

const files = import.meta.glob<{ default?: Rule; cases?: Cases }>('../../lib/rules/*.ts', { eager: true });

export type RuleFile = { file: string; rule: Rule; cases: Cases };

/** Every rule of the folder with the cases that stand beside it. */
export const ruleFiles: RuleFile[] = Object.entries(files).flatMap(([path, { default: rule, cases }]) => {
  const file = path.split('/').at(-1)?.replace('.ts', '') ?? path;
  return rule && cases ? [{ file, rule, cases }] : [];
});

/** Takes the marks ⟦ ⟧ out of a sentence and says where they stood. */
export function unmark(marked: string): { reply: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let reply = '';
  for (const part of marked.split(/(⟦[^⟧]*⟧)/)) {
    const words = part.replace(/[⟦⟧]/g, '');
    if (part.startsWith('⟦')) spans.push({ start: reply.length, end: reply.length + words.length });
    reply += words;
  }
  return { reply, spans };
}

/** Languages in which the rule has cases. */
export const languagesOf = (cases: Cases): CheckedLanguage[] => checkedLanguages.filter((lang) => cases[lang]);

/** A case as a request: a fragment on Google, unless the rule or the case says otherwise. */
export function requestOf(
  cases: Cases,
  lang: CheckedLanguage,
  one: Case,
  rule: string,
): CheckRequest & { marked: string } {
  const own = typeof one === 'string' ? { reply: one } : one;
  const told = rule === 'structure-language-mismatch' ? {} : { lang };
  return {
    platform: 'google',
    fragment: true,
    ...told,
    ...cases.context,
    ...own,
    marked: own.reply,
    reply: unmark(own.reply).reply,
  };
}
