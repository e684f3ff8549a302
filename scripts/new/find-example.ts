import { JSDOM } from 'jsdom';
import { around } from '#lib/page/teach/find-cards.ts';
import type { Pointed } from '#lib/page/teach/make-recipe.ts';
import { ratingWays } from '#lib/page/teach/rating-ways.ts';
import { fold } from '#lib/sites/words.ts';

/** One review of the page in the reader's words: enough of each to find it. */
export type Example = { author: string; text: string; stars: number | null; reply: string | null };

export function loadPage(html: string, url: string): Document {
  return new JSDOM(html, { url }).window.document;
}

/** The innermost element that says these words; throws where the page says no such thing. */
function elementSaying(document: Document, words: string, what: string): Element {
  const wanted = fold(words) ?? '';
  const found = [...document.body.querySelectorAll('*')].filter((element) =>
    fold(element.textContent)?.includes(wanted),
  );
  const innermost = found.find((element) => !found.some((other) => other !== element && element.contains(other)));
  if (!innermost) throw new Error(`nothing on the page says "${words}": copy the ${what} as the page shows it`);
  return innermost;
}

const isCalledRating = (element: Element) =>
  [...element.attributes].some(({ name, value }) => /rating|stars?\b|score|grade/i.test(`${name} ${value}`));

/** The smallest part around the review that can be read as so many stars; what is called a rating comes first. */
function elementRating(parts: readonly Element[], stars: number): Element {
  for (const isWanted of [isCalledRating, () => true]) {
    for (let card = around(parts); card && card !== card.ownerDocument.body; card = card.parentElement) {
      const cards = [card];
      const rated = [...card.querySelectorAll('*')].find(
        (element) =>
          isWanted(element) &&
          !parts.some((part) => element.contains(part)) &&
          cards.some((one) => ratingWays(one, element, stars, cards).length > 0),
      );
      if (rated) return rated;
    }
  }
  throw new Error(`nothing near that review reads as ${stars} stars: leave --stars away and write the rating by hand`);
}

/** Where on the page the example's parts stand. */
export function findExample(document: Document, { author, text, stars, reply }: Example): Pointed {
  const parts = [elementSaying(document, author, 'author'), elementSaying(document, text, 'text')] as const;
  return {
    author: parts[0],
    text: parts[1],
    rating: stars === null ? null : { element: elementRating(parts, stars), stars },
    ownerReply: reply === null ? null : elementSaying(document, reply, 'reply'),
    box: null,
  };
}
