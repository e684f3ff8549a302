import type { Recipe } from '#lib/schema/recipe.ts';
import { readWords } from '#lib/sites/read-field.ts';
import { uuidv7 } from '#lib/uuid.ts';
import { cardsAround } from './find-cards.ts';
import { ratingWays } from './rating-ways.ts';
import { namesOf, selectorsFor } from './stable-selector.ts';

/** What a person pointed at in one review; null was skipped. `stars`: how many the rating is, out of five. */
export type Pointed = {
  author: Element | null;
  text: Element | null;
  rating: { element: Element; stars: number } | null;
  ownerReply: Element | null;
  box: Element | null;
};

type Words = Extract<Recipe['author'], { text: unknown }>;

/** Of the ways to name a part the one that finds it in most cards, the most lasting first among equals. */
function wordsIn(card: Element, element: Element, cards: readonly Element[]): Words | null {
  const ways = selectorsFor(card, element).map((selector): Words => ({ text: [selector], without: '' }));
  const found = (way: Words) => cards.filter((other) => readWords(way, other) !== null).length;
  const most = Math.max(0, ...ways.map(found));
  return ways.find((way) => found(way) === most) ?? null;
}

/** How many cards hold something where each pointed part is in the first. */
function complete(card: Element, all: readonly Element[], parts: readonly Element[]): number {
  const ways = parts.flatMap((part) => wordsIn(card, part, all) ?? []);
  if (ways.length < parts.length) return 0;
  const whole = all.filter((other) => ways.every((way) => readWords(way, other) !== null)).length;
  // A name that finds as many other things is a worse name.
  return whole - 0.5 * (all.length - whole);
}

/** The page's recipe from what was pointed at, or null where nothing repeats around it. Tested by `tryRecipe`. */
export function makeRecipe(pointed: Pointed, address: URL, now: number): Recipe | null {
  const words = [pointed.author, pointed.text].filter((part) => part !== null);
  const inside = pointed.rating ? [...words, pointed.rating.element] : words;
  if (inside.length < 2) return null;
  const cards = cardsAround(inside, (card, all) => complete(card, all, words));
  if (!cards) return null;
  const { card, all, selector } = cards;
  const rating = pointed.rating && ratingWays(card, pointed.rating.element, pointed.rating.stars, all)[0];
  const holdsBox = pointed.box && card.contains(pointed.box);
  return {
    id: uuidv7(now),
    host: address.hostname,
    path: '',
    madeAt: now,
    card: [selector],
    author: pointed.author && wordsIn(card, pointed.author, all),
    // Made of the pieces a recipe allows; the background parses it again.
    rating: (rating ?? null) as Recipe['rating'],
    text: pointed.text && wordsIn(card, pointed.text, all),
    ownerReply: pointed.ownerReply && card.contains(pointed.ownerReply) ? wordsIn(card, pointed.ownerReply, all) : null,
    box: holdsBox && pointed.box ? namesOf(pointed.box).slice(0, 1) : [],
  };
}
