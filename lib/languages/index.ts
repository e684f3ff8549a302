import type { Match } from '#lib/check/matcher.ts';
import { compile } from '#lib/check/matcher.ts';
import type { Token } from '#lib/check/tokens.ts';
import type { Language } from '#lib/schema/ids.ts';
import { lexicon as english } from './en/lexicon.ts';
import { risks as englishRisks } from './en/risks.ts';
import { lexicon as russian } from './ru/lexicon.ts';
import { risks as russianRisks } from './ru/risks.ts';

/** What a reply can say that some rule asks about. */
export type Concept = keyof typeof englishRisks;
type Matcher = (tokens: readonly Token[], asks: (token: number) => boolean) => Map<Concept, Match[]>;

const sources = {
  en: { script: /[a-z]{2}/i, make: () => compile<Concept>(englishRisks, english) },
  ru: { script: /[а-яё]{2}/i, make: () => compile<Concept>(russianRisks, russian) },
} as const;
type Shipped = keyof typeof sources;
const compiled: Partial<Record<Shipped, Matcher>> = {};

function isShipped(lang: string): lang is Shipped {
  return lang in sources;
}

/** The matchers for a text: of its language, and of any other of ours whose script appears in it. Compiled once. */
export function matcherFor(lang: Language, text: string): Matcher[] {
  const own = lang.split('-')[0] ?? lang;
  const latinIsOther = !isShipped(own);
  return (Object.keys(sources) as Shipped[])
    .filter((each) => each === own || (sources[each].script.test(text) && !(each === 'en' && latinIsOther)))
    .map((each) => {
      compiled[each] ??= sources[each].make();
      return compiled[each];
    });
}
