import { meaningTable } from '../check/meaning-table.ts';
import type { Token } from '../check/tokens.ts';
import { type CheckedLanguage, isChecked } from '../languages/checked.ts';
import { lexicons } from '../languages/lexicons.ts';
import { matterListsOf } from '../languages/matter-lists.ts';
import type { Evidenced } from '../schema/method.ts';
import { type Matter, matterReader, matters } from './learned-matters.ts';

const readers: Partial<Record<CheckedLanguage, ReturnType<typeof matterReader>>> = {};

/** What a review tells of by all its words. */
export type HeardMatters = {
  /** The sentences that tell of a matter likely enough to say so. */
  places: ReadonlyMap<Matter, Evidenced['evidence']>;
  /** How likely a matter is what the review is about, from 0 to 1, each of its words counting the same. */
  shareOf: (matter: Matter) => number;
};

/** Hears what a review tells of, in whatever words. */
export function hearMatters(tokens: readonly Token[], language: string): HeardMatters {
  if (!isChecked(language) || tokens.length === 0) return { places: new Map(), shareOf: () => 0 };
  readers[language] ??= matterReader(meaningTable(matterListsOf(language)), language, lexicons[language].negations);
  const sentences = readers[language](tokens);
  const places = new Map<Matter, Evidenced['evidence']>();
  for (const { tells, from, to } of sentences) {
    if (!tells) continue;
    const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
    places.set(tells, [...(places.get(tells) ?? []), span]);
  }
  const shareOf = (matter: Matter) => {
    const column = matters.indexOf(matter);
    return (
      sentences.reduce((sum, { from, to, shares }) => sum + (to - from) * (shares[column] ?? 0), 0) / tokens.length
    );
  };
  return { places, shareOf };
}
