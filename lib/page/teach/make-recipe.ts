import type { Recipe } from '#lib/schema/recipe.ts';
import { readRating, readWords } from '#lib/sites/read-field.ts';
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

/** Of a long list so many cards tell what a name finds. */
const most = 40;
const someOf = (card: Element, all: readonly Element[]) => [
  card,
  ...all.filter((other) => other !== card).slice(0, most - 1),
];
/** A value that only one card has may be the reviewer's name, which a recipe must not carry to colleagues. */
const hasValue = /\[(?!class~)[^\]]*=/;

/** Of the ways to name a part the one that finds it in most cards, the most lasting first among equals. */
function wordsIn(card: Element, element: Element, cards: readonly Element[]): Words | null {
  const ways = selectorsFor(card, element).map((selector) => {
    const words: Words = { text: [selector], without: '' };
    const found = cards.filter((other) => readWords(words, other) !== null).length;
    return { words, found, lasts: found > 1 || !hasValue.test(selector) };
  });
  const lasting = ways.filter(({ lasts }) => lasts);
  const highest = Math.max(...lasting.map(({ found }) => found));
  return lasting.find(({ found }) => found === highest)?.words ?? null;
}

/** How many cards hold something where each pointed part is in the first. */
function complete(card: Element, all: readonly Element[], parts: readonly Element[]): number {
  if (all.length < 2) return 0;
  const some = someOf(card, all);
  const ways = parts.flatMap((part) => wordsIn(card, part, some) ?? []);
  if (ways.length < parts.length) return 0;
  const whole = some.filter((other) => ways.every((way) => readWords(way, other) !== null)).length;
  // A name that finds as many other things is a worse name.
  return ((1.5 * whole) / some.length - 0.5) * all.length;
}

/**
 * The page's recipe from what was pointed at, or null where nothing repeats around it: of one card nobody can tell the page's parts
 * from what the reviewer is called. Tested by `tryRecipe`.
 */
export function makeRecipe(pointed: Pointed, address: URL, now: number): Recipe | null {
  const words = [pointed.author, pointed.text].filter((part) => part !== null);
  const inside = pointed.rating ? [...words, pointed.rating.element] : words;
  if (inside.length < 2) return null;
  const cards = cardsAround(inside, (card, all) => complete(card, all, words));
  if (!cards || cards.all.length < 2) return null;
  const { card, selector } = cards;
  const all = someOf(card, cards.all);
  const rating =
    pointed.rating &&
    ratingWays(card, pointed.rating.element, pointed.rating.stars, all).find(
      (step) => all.filter((other) => readRating(step, other)).length > 1,
    );
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
    box:
      pointed.box && card.contains(pointed.box)
        ? namesOf(pointed.box)
            .filter((name) => !hasValue.test(name))
            .slice(0, 1)
        : [],
  };
}
