import type { Match } from '../check/matcher.ts';
import type { Token } from '../check/tokens.ts';
import type { Evidenced } from '../schema/method.ts';

/** Where in a text something is told, by what it is. */
export type Places<Id extends string> = Map<Id, Evidenced['evidence']>;

/** Tokens as places of the text, in order; one within another is left out. */
export function spans(matches: readonly Match[], tokens: readonly Token[]): Evidenced['evidence'] {
  const all = matches.map(({ first, last }) => ({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }));
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let furthest = -1;
  return all.filter(({ end }) => {
    const reachesOn = end > furthest;
    furthest = Math.max(furthest, end);
    return reachesOn;
  });
}

export function placed<Id extends string>(found: Map<Id, Match[]>, tokens: readonly Token[]): Places<Id> {
  return new Map(
    [...found].filter(([, matches]) => matches.length > 0).map(([id, matches]) => [id, spans(matches, tokens)]),
  );
}

/** Whether two places of a text share a word. */
export const overlap = (one: Match, other: Match): boolean => one.first <= other.last && other.first <= one.last;
