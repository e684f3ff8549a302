import type { Standing } from '#lib/schema/messages.ts';
import type { SeenReview } from '#lib/schema/review.ts';
import type { BadgePlace } from './badge.ts';
import { type BadgeFace, faceOf } from './badge-face.ts';
import { reviewName } from './insert-guard.ts';
import type { Look } from './look.ts';
import type { Say } from './words.ts';

/** How the reviews of one reading stand, as the background answered. */
export type Standings = ReadonlyMap<string, Standing>;

export const standingsOf = (reviews: readonly SeenReview[], standings: readonly Standing[]): Standings =>
  new Map(reviews.flatMap((review, index) => (standings[index] ? [[reviewName(review), standings[index]]] : [])));

/** One place for each review that is still to be answered and whose standing is known; "is this yours?" is asked once a page. */
export function badgePlaces(
  look: Look,
  standings: Standings,
  flagsOf: (review: SeenReview) => number,
  say: Say,
): BadgePlace[] {
  let asked = false;
  return look.reading.reviews.flatMap((review, index) => {
    const card = look.cards[index];
    const standing = standings.get(reviewName(review));
    if (!card || !standing || review.hasOwnerReply) return [];
    if (standing.state === 'ask' && asked) return [];
    asked ||= standing.state === 'ask';
    const face = faceOf(standing, flagsOf(review), say);
    return face ? [placeIn(card, look, face)] : [];
  });
}

/** At the control that opens the box, else at the one that sends it. */
export function placeIn(card: Element, { site }: Look, face: BadgeFace): BadgePlace {
  const selectors = [...(site.editor?.open ?? []), ...(site.editor?.submit ?? [])];
  const control = selectors.map((selector) => card.querySelector(selector)).find((element) => element !== null) ?? null;
  return { card, control, face };
}
