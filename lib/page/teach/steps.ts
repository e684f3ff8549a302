import type { TeachWord } from './words.ts';

/** What is asked for, in this order; the first two make the recipe, the others may be skipped. */
export const steps = ['author', 'text', 'rating', 'ownerReply', 'box'] as const;
export type Step = (typeof steps)[number];

export const isNeeded = (step: Step): boolean => step === 'author' || step === 'text';

export const askFor: Record<Step, TeachWord> = {
  author: 'teach_author',
  text: 'teach_text',
  rating: 'teach_rating',
  ownerReply: 'teach_reply',
  box: 'teach_box',
};
