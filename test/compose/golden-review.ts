import type { Strategy } from '#lib/schema/ids.ts';
import type { ComposeRequest } from '#lib/schema/method.ts';

/** A review as people write them; its drafts were read by somebody who compared them with what a manager would answer. */
export type GoldenReview = {
  text: string;
  stars: number;
  strategy: Strategy;
  author?: string;
  /** Where it is no restaurant on Google. */
  about?: Pick<ComposeRequest, 'sector' | 'platform'>;
  /** What the standard draft says, and what it must not. */
  says?: RegExp[];
  never?: RegExp[];
};
