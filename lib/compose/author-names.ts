import { fold } from '../check/fold.ts';
import { once } from '../check/once.ts';
import { nameLists } from '../languages/name-lists.ts';

/** How authors are called in a language; words with spaces between them. */
export type AuthorNames = {
  /** Words of an account that is nobody's name; with a star, how they begin. */
  nobody: string;
  /** First names that are spoken with the one behind them: "Mari Carmen", "Lars Erik", "Mary Ann". Others are surnames there: "Anna Klein". */
  double: readonly { first: string; second: string }[];
};

/** Sites that people write under. */
const sites = ['google', 'yandex', 'яндекс', 'tripadvisor', 'trustpilot'];

const namesOf = (names: string): string[] => names.split(' ').map(fold);

/** What is known of authors in every language: what language somebody is called in nobody can tell. */
const known = once(() => {
  const lists = Object.values(nameLists().authors);
  const nobody = [...sites, ...lists.flatMap((list) => namesOf(list.nobody))];
  return {
    words: new Set(nobody.filter((word) => !word.endsWith('*'))),
    beginnings: nobody.flatMap((word) => (word.endsWith('*') ? [word.slice(0, -1)] : [])),
    pairs: lists.flatMap(({ double }) =>
      double.map(({ first, second }) => ({ first: new Set(namesOf(first)), second: new Set(namesOf(second)) })),
    ),
  };
});

/** Whether a word of an author's name says that the name is no person's. */
export function isNobody(word: string): boolean {
  const { words, beginnings } = known();
  const folded = fold(word);
  return words.has(folded) || beginnings.some((beginning) => folded.startsWith(beginning));
}

/** Whether two words of a name are one first name. */
export const isDoubleName = (first: string, second: string): boolean =>
  known().pairs.some((pair) => pair.first.has(fold(first)) && pair.second.has(fold(second)));
