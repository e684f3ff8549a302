import { mendsIn, reasonIn } from '#lib/languages/words-for-people.ts';
import type { Severity } from '#lib/schema/ids.ts';
import { severities } from '#lib/schema/ids.ts';
import type { Edit, Finding } from '#lib/schema/method.ts';
import { byMeaning } from './by-meaning.ts';
import type { Span } from './reading.ts';
import type { Context, Hit, Rule } from './rule.ts';

/** Overlapping and touching words of one rule are one finding. */
export function mergeHits(hits: readonly Hit[]): Hit[] {
  const [only] = hits;
  if (only && hits.length === 1) return [only];
  const merged: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (!last || hit.start > last.end || (hit.start === last.end && hit.mend !== undefined)) merged.push({ ...hit });
    else if (hit.end > last.end) {
      last.end = hit.end;
      if (last.mend !== undefined && hit.mend === undefined) delete last.mend;
    }
  }
  return merged;
}

/** How bad a rule is here; null where it does not apply. */
export function severityOf(rule: Rule, context: Context): { severity: Severity | null; byPlatform: boolean } {
  const own = typeof rule.severity === 'function' ? rule.severity(context) : rule.severity;
  const here = context.platform.severity[rule.id];
  return here === undefined ? { severity: own, byPlatform: false } : { severity: here, byPlatform: here !== own };
}

/** The sentence in which the words stand gives way to a safer one, or goes with the space after it. */
function mendSentence({ reply }: Context, rule: Rule, { start, end }: Span): Edit[] {
  const mend = mendsIn(reply.lang)?.[rule.id];
  if (mend === undefined) return [];
  const from = reply.sentenceAt(start).start;
  const last = reply.sentenceAt(Math.max(start, end - 1));
  if (mend !== '') return [{ start: from, end: last.end, text: mend }];
  const space = /^\s*/.exec(reply.text.slice(last.end))?.[0].length ?? 0;
  return [{ start: from, end: last.end + space, text: '' }];
}

const none: readonly Finding[] = [];

/** What a rule says about the reply where it has found something. */
function report(rule: Rule, context: Context, ui: string, found: readonly Hit[] | 'absent'): readonly Finding[] {
  const { severity, byPlatform } = severityOf(rule, context);
  if (!severity) return none;
  const { platform } = context;
  const ownSource = typeof rule.source === 'function' ? rule.source(context) : rule.source;
  const common = {
    rule: rule.id,
    message: reasonIn(ui, rule.id),
    source: byPlatform && platform.guideline ? platform.guideline : ownSource,
    ...(platform.codes && rule.googleCode && { platformCode: rule.googleCode }),
  };
  const power = (worst: Severity) =>
    rule.category === 'privacy' && worst === 'block' && context.strict ? { overridable: false } : {};
  if (found === 'absent') {
    return [{ ...common, ...power(severity), severity, start: null, end: null, text: null, fixes: [] }];
  }
  return mergeHits(found).map((hit) => {
    const { start, end, mend, because } = hit;
    const own = hit.severity ?? severity;
    const fixes = mend === undefined ? mendSentence(context, rule, hit) : [{ start, end, text: mend }];
    const text = context.reply.text.slice(start, end);
    const finding = { ...common, ...power(own), severity: own, start, end, text, fixes };
    return because
      ? { ...finding, message: `${common.message} ${byMeaning(ui, because)}`, because: [...because] }
      : finding;
  });
}

/** Everything one rule has to say about the reply. Mostly that is nothing, and costs no more than the look. */
export function findingsOf(rule: Rule, context: Context, ui: string): readonly Finding[] {
  if (rule.absence && context.fragment) return none;
  // Looked for first: how bad it is may take longer to say.
  const found = rule.find(context);
  return found.length === 0 ? none : report(rule, context, ui, found);
}

/** Worst first, then in the order of the text; what is missing comes last. */
export function worstFirst(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    (a.start ?? Number.MAX_SAFE_INTEGER) - (b.start ?? Number.MAX_SAFE_INTEGER) ||
    (a.rule < b.rule ? -1 : Number(a.rule > b.rule))
  );
}
