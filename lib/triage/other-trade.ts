import type { Match } from '../check/matcher.ts';
import type { Token } from '../check/tokens.ts';
import type { WordSets } from './words.ts';

/** Words by which a trade is told, of which an everyday one counts half. */
const enough = 1.5;

/** Whether words of one trade tell of it: two do, one of them at least of nothing else; of those that stand in anybody's day it takes three. */
export function tellsOfTrade(places: readonly Match[], tokens: readonly Token[], { plain }: WordSets): boolean {
  const said = [...new Set(places.map(({ last }) => tokens[last]?.stem ?? ''))];
  const everyday = said.filter((stem) => plain.everyday.has(stem)).length;
  return said.length - everyday / 2 >= enough;
}
