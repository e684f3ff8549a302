import type { SeenReview } from '#lib/schema/review.ts';
import { comparable, type Truth } from './pages.ts';

/** How a reading compares with what its page holds. */
export type Score = { wanted: number; found: number; extra: number; values: number; wrong: string[] };

const start = (text: string | null) => text?.replace(/\s+/g, ' ').trim().slice(0, 30) || null;

/** The same review: by its id, else by how its text begins, else by its author where one of the two shows no text. */
function isSame(seen: SeenReview, right: Truth['reviews'][number]): boolean {
  if (seen.id !== null && seen.id === right.id) return true;
  if (start(seen.text) !== null && start(right.text) !== null) return start(seen.text) === start(right.text);
  return seen.author !== null && seen.author === right.author;
}

/** Matches reviews and counts values: null says nothing and is never wrong, everything else is right or wrong. */
export function scoreOf(reviews: readonly SeenReview[], truth: Truth): Score {
  const open = [...truth.reviews];
  const score: Score = { wanted: truth.reviews.length, found: 0, extra: 0, values: 0, wrong: [] };
  for (const seen of reviews) {
    const index = open.findIndex((right) => isSame(seen, right));
    const [right] = index < 0 ? [] : open.splice(index, 1);
    if (!right) {
      score.extra++;
      continue;
    }
    score.found++;
    const wanted = new Map<string, unknown>(Object.entries(comparable(right)));
    for (const [field, value] of Object.entries(comparable(seen))) {
      if (value === null || value === false) continue;
      score.values++;
      if (value !== wanted.get(field)) score.wrong.push(`${field}: ${value}, not ${wanted.get(field)}`);
    }
  }
  return score;
}

export function total(scores: readonly Score[]): Score {
  const sum = (part: 'wanted' | 'found' | 'extra' | 'values') => scores.reduce((all, score) => all + score[part], 0);
  return {
    wanted: sum('wanted'),
    found: sum('found'),
    extra: sum('extra'),
    values: sum('values'),
    wrong: scores.flatMap(({ wrong }) => wrong),
  };
}
