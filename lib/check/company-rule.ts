import { isChecked } from '#lib/languages/checked.ts';
import { lexicons } from '#lib/languages/lexicons.ts';
import type { CompanyRule } from '#lib/schema/company-rule.ts';
import { mainTag } from '#lib/schema/ids.ts';
import type { Finding } from '#lib/schema/method.ts';
import { mergeHits } from './findings.ts';
import { linearPattern } from './linear-pattern.ts';
import { compile, type Lexicon, type Matcher } from './matcher.ts';
import { PatternError, type PatternFault } from './read-pattern.ts';
import { parsePhrase } from './read-phrase.ts';
import type { Span } from './reading.ts';
import type { Context } from './rule.ts';
import { tokenise } from './tokens.ts';

/** What of a rule cannot be used. */
export type RuleFault = { in: 'phrase'; phrase: string } | { in: 'pattern'; fault: PatternFault };

const grammar = /[|()*=@<>]|\.\.|\?$/;
const lexiconOf = (lang: string): Lexicon =>
  isChecked(lang) ? lexicons[lang] : { lang, words: {}, negations: new Set(), onlyAsks: () => false };

/** A line of plain words as a phrase; one that is written in the grammar stays as it is. */
function phraseOf(line: string, lang: string): string {
  if (grammar.test(line)) return line.trim();
  return tokenise(line.replace(/^- /, ''), lang)
    .map(({ form }) => form)
    .join(' ');
}

function canRead(line: string, lexicon: Lexicon): boolean {
  try {
    const phrase = phraseOf(line, lexicon.lang).replace(/^- /, '');
    parsePhrase(phrase, lexicon);
    return true;
  } catch {
    // A line that cannot be read is shown to whoever wrote it: `faultsIn`.
    return false;
  }
}

/** What must be mended before the rule can be saved. */
export function faultsIn({ phrases, pattern, lang }: CompanyRule): RuleFault[] {
  const lexicon = lexiconOf(mainTag(lang ?? 'en'));
  const faults: RuleFault[] = phrases
    .filter((phrase) => !canRead(phrase, lexicon))
    .map((phrase) => ({ in: 'phrase', phrase }));
  if (pattern === null) return faults;
  try {
    linearPattern(pattern);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    faults.push({ in: 'pattern', fault: error.fault });
  }
  return faults;
}

type Finder = (context: Context) => Span[];
const finders = new Map<string, Finder>();
const finderLimit = 500;

function makeFinder(rule: CompanyRule, lang: string): Finder {
  const lexicon = lexiconOf(lang);
  const lines = rule.phrases.filter((line) => canRead(line, lexicon)).map((line) => phraseOf(line, lang));
  const match: Matcher<'said'> = compile({ said: lines.join('\n') }, lexicon);
  const readable = rule.pattern !== null && !faultsIn(rule).some((fault) => fault.in === 'pattern');
  const follow = readable && rule.pattern !== null ? linearPattern(rule.pattern) : () => [];
  return ({ reply }) => {
    const { tokens } = reply;
    const said = match(tokens, (token) => reply.sentenceAt(tokens[token]?.start ?? 0).asks).get('said') ?? [];
    const spans = said.map(({ first, last }) => ({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }));
    return [...spans, ...follow(reply.text)];
  };
}

function finderOf(rule: CompanyRule, lang: string): Finder {
  const key = JSON.stringify([lang, rule.lang, rule.phrases, rule.pattern]);
  const known = finders.get(key);
  if (known) return known;
  if (finders.size >= finderLimit) finders.clear();
  const finder = makeFinder(rule, lang);
  finders.set(key, finder);
  return finder;
}

/** What a company's rule finds in a reply, whatever its state. What of it cannot be read finds nothing. */
export function companyFindings(rule: CompanyRule, context: Context): Finding[] {
  const lang = mainTag(context.reply.lang);
  if (rule.lang !== null && mainTag(rule.lang) !== lang) return [];
  if (rule.platforms !== null && !rule.platforms.includes(context.platformId)) return [];
  return mergeHits(finderOf(rule, lang)(context)).map(({ start, end }) => ({
    rule: `company:${rule.id}`,
    severity: rule.severity,
    start,
    end,
    text: context.reply.text.slice(start, end),
    message: rule.reason,
    // The company is its own source: there is nothing to open.
    source: { title: rule.title, url: '', clause: '', checkedOn: '' },
    fixes: [],
  }));
}
