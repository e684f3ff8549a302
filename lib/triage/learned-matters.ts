import type { MeaningTable } from '../check/meaning-table.ts';
import { weighings } from '../check/sentence-features.ts';
import type { Token } from '../check/tokens.ts';
import { harms } from './cue-book.ts';
import { type Shares, sharesReader } from './sentence-shares.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** What sentences tell of that makes a review dangerous, and what makes it doubtful. */
export const heardAlarms = [...harms, 'legal-words', 'others-confirm', 'reach'] as const;
export const heardSigns = ['never-visited', 'other-business'] as const;
/**
 * What sentences of reviews are learned to tell of, besides none of it. `vague`: displeasure without a matter; `unidentified`: an order or a visit that went
 * wrong, and nothing by which to find it. Those without a use of their own are there to be told from the others.
 */
export const matters = [
  ...heardAlarms,
  ...heardSigns,
  'hygiene',
  'second-hand',
  'refuses-contact',
  'solved',
  'insult',
  'accusation',
  'advertising',
  'vague',
  'unidentified',
] as const;
export type Matter = (typeof matters)[number];

/** Harms that are much alike have one share together: who was burnt by a spark was hurt in one way or the other. */
export const alike: readonly (readonly Matter[])[] = [
  harms,
  ...matters.filter((matter) => !harms.some((harm) => harm === matter)).map((matter) => [matter]),
];

const columnsAlike = alike.map((some) => some.map((matter) => matters.indexOf(matter)));

/** What a sentence sooner tells of than of any other matter, with the share of all that are like it. `shares`: by column. */
export function likeliestIn(shares: ArrayLike<number>): { matter: Matter; some: readonly Matter[]; share: number } {
  const shareOf = (column: number) => shares[column] as number;
  let [best, share] = [0, -1];
  for (const [group, columns] of columnsAlike.entries()) {
    let sum = 0;
    for (const column of columns) sum += shareOf(column);
    if (sum > share) [best, share] = [group, sum];
  }
  const columns = columnsAlike[best] as number[];
  const column = columns.reduce((most, each) => (shareOf(each) > shareOf(most) ? each : most));
  return { matter: matters[column] as Matter, some: alike[best] as readonly Matter[], share };
}

/** Of fewer words nobody can say what they tell of. */
const leastWords = 6;

/** `tells`: of the likeliest matter alone, and null where that is not likely enough. */
type HeardSentence = Sentence & { shares: Shares; tells: Matter | null };

/** Hears what the sentences of a review tell of, by all their words. */
export function matterReader(table: MeaningTable<Matter>, lang: string, negations: ReadonlySet<string>) {
  const sharesOf = sharesReader(table, lang, negations, weighings.matters);
  function told(shares: Shares): Matter | null {
    const { matter, share } = likeliestIn(shares);
    return share >= (table.least[matters.indexOf(matter)] ?? 1) ? matter : null;
  }
  return (tokens: readonly Token[]): HeardSentence[] =>
    sentencesOf(tokens).map(({ from, to }) => {
      const shares = sharesOf(tokens.slice(from, to));
      return { from, to, shares, tells: to - from >= leastWords ? told(shares) : null };
    });
}
