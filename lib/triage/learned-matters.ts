import type { MeaningTable } from '../check/meaning-table.ts';
import { breaks } from '../check/sentence-breaks.ts';
import { weighings } from '../check/sentence-features.ts';
import type { Token } from '../check/tokens.ts';
import { harms } from './cue-book.ts';
import { type Shares, sharesReader } from './sentence-shares.ts';

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

/** What a sentence sooner tells of than of any other matter, with its share. `shares`: by column. */
export function likeliestIn(shares: ArrayLike<number>): { matter: Matter; some: readonly Matter[]; share: number } {
  const shareOf = (matter: Matter) => shares[matters.indexOf(matter)] ?? 0;
  const [first] = alike
    .map((some) => ({ some, share: some.reduce((sum, matter) => sum + shareOf(matter), 0) }))
    .toSorted((a, b) => b.share - a.share) as [{ some: readonly Matter[]; share: number }];
  const [matter] = first.some.toSorted((a, b) => shareOf(b) - shareOf(a)) as [Matter];
  return { matter, ...first };
}

/** Of fewer words nobody can say what they tell of. */
const leastWords = 6;

/** A sentence by token indices, `to` exclusive. `tells`: of the likeliest matter alone, and null where that is not likely enough. */
export type HeardSentence = { from: number; to: number; shares: Shares; tells: Matter | null };

/** Hears what the sentences of a review tell of, by all their words. */
export function matterReader(table: MeaningTable<Matter>, lang: string, negations: ReadonlySet<string>) {
  const sharesOf = sharesReader(table, lang, negations, weighings.matters);
  return (tokens: readonly Token[]): HeardSentence[] => {
    const starts = tokens.flatMap(({ before }, at) => (at === 0 || before === breaks.sentence ? [at] : []));
    return starts.map((from, order) => {
      const to = starts[order + 1] ?? tokens.length;
      const shares = sharesOf(tokens.slice(from, to));
      const { matter, share } = likeliestIn(shares);
      const least = table.least[matters.indexOf(matter)] ?? 1;
      return { from, to, shares, tells: to - from >= leastWords && share >= least ? matter : null };
    });
  };
}
