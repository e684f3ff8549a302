import type { Match } from '../check/matcher.ts';
import type { Token } from '../check/tokens.ts';
import type { Evidenced } from '../schema/method.ts';
import { spans } from './places.ts';
import type { ReviewWords } from './review-words.ts';
import type { WordSets } from './words.ts';

/** Words by which a trade is told, of which an everyday one counts half. */
const enough = 1.5;

/** Whether words of one trade tell of it: two do, one of them at least of nothing else; of those that stand in anybody's day it takes three. */
function tellsOfTrade(places: readonly Match[], tokens: readonly Token[], { plain }: WordSets): boolean {
  const said = [...new Set(places.map(({ last }) => tokens[last]?.stem ?? ''))];
  const everyday = said.filter((stem) => plain.everyday.has(stem)).length;
  return said.length - everyday / 2 >= enough;
}

/** Words of one sector that is not the company's, where they tell of it and none of its own are there. */
export function wordsOfAnotherTrade({ sector, tokens, tongue: { book, words } }: ReviewWords): Evidenced['evidence'] {
  const found = book.sectorWords(tokens);
  if (found.has(sector) || sector === 'generic') return [];
  const [most = []] = [...found.values()].toSorted((a, b) => b.length - a.length);
  return tellsOfTrade(most, tokens, words) ? spans(most, tokens) : [];
}
