import type { Evidenced } from '../schema/method.ts';
import { hasDetails, visitIsUnknown } from './details.ts';
import type { ReviewReading } from './review-reading.ts';

/** How much each sign weighs; two together make a review doubtful. None is ever asserted. */
const weights: Record<string, number> = {
  'never-visited': 2,
  'other-business': 2,
  'other-sector': 2,
  'second-hand': 1,
  'competitor-named': 1,
  'several-businesses': 1,
  advertises: 1,
};
const enough = 2;
/** Words under which a complaint gives nothing to look into. */
const fewWords = 6;

/** Signs of a mistaken or fake review, with the words that show them. */
export function signsOf(reading: ReviewReading): Evidenced[] {
  const signs: Evidenced[] = [...reading.signs]
    .filter(([id]) => id !== 'unknown-visit')
    .map(([id, evidence]) => ({ id, evidence }));
  if (reading.otherSectors.length >= 2) signs.push({ id: 'other-sector', evidence: reading.otherSectors });
  const links = reading.grounds.get('advertising');
  if (links) signs.push({ id: 'advertises', evidence: links });
  if (reading.hasText && reading.readable && reading.wordCount <= fewWords && !hasDetails(reading)) {
    signs.push({ id: 'no-details', evidence: [{ start: 0, end: reading.text.length }] });
  }
  if (visitIsUnknown(reading)) signs.push({ id: 'unknown-visit', evidence: reading.signs.get('unknown-visit') ?? [] });
  return signs;
}

export function isDoubtful(signs: readonly Evidenced[]): boolean {
  return signs.reduce((sum, { id }) => sum + (weights[id] ?? 0), 0) >= enough;
}
