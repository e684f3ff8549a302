import type { Match } from '../check/matcher.ts';
import type { Token } from '../check/tokens.ts';
import type { Evidenced } from '../schema/method.ts';

/** Where in a text something is told, by what it is. */
export type Places<Id extends string> = Map<Id, Evidenced['evidence']>;

/** Tokens as places of the text, in order; one within another is left out. */
export function spans(matches: readonly Match[], tokens: readonly Token[]): Evidenced['evidence'] {
  const all = matches.map(({ first, last }) => ({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }));
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter(
    (span, at) => !all.slice(0, at).some((other) => other.start <= span.start && other.end >= span.end),
  );
}

export function placed<Id extends string>(found: Map<Id, Match[]>, tokens: readonly Token[]): Places<Id> {
  return new Map(
    [...found].filter(([, matches]) => matches.length > 0).map(([id, matches]) => [id, spans(matches, tokens)]),
  );
}

/** Whether two places of a text share a word. */
export const overlap = (one: Match, other: Match): boolean => one.first <= other.last && other.first <= one.last;
