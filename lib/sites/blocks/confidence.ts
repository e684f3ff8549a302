import { fold } from '../words.ts';
import { isProse } from './evidence.ts';
import { reviewWord } from './labels.ts';
import type { Block } from './lists.ts';
import type { BlockReview } from './read-cards.ts';

const names = ['id', 'name', 'href', 'class', 'title', 'aria-label', 'onclick', 'data-testid', 'data-hook'];
const heading = 'h1, h2, h3, h4, h5, h6, caption, legend, [role="heading"]';
const linkedHeading = ':is(h1, h2, h3, h4) a[href], a[href] :is(h1, h2, h3, h4)';
/** A price, in the currencies that shops write. */
const price =
  /(?:[$€£¥₽₹₩₺₴]|\b(?:USD|EUR|SEK|NOK|DKK|CHF|PLN|руб|kr|zł|Kč)\b\.?)\s?\d|\d\s?(?:[$€£¥₽₹₩₺₴]|(?:USD|EUR|SEK|NOK|DKK|CHF|PLN|руб|kr|zł|Kč)\b)/i;
/** How many people rated: then the rating is an average, and its block a product or a place. */
const votes =
  /^\W{0,2}\(\s?\d[\d\s.,]*[kKmM]?\+?\s?\)|^\W{0,2}\d[\d\s.,]*[kKmM]?\+?\s(?:\p{L}+\s){0,2}(?:reviews?|ratings?|votes?|отзыв\p{L}*|оцен\p{L}*|голос\p{L}*|bewertungen|rezensionen|avis|reseñas|opiniones|valoraciones|recensioni|recensioner|omdömen|beoordelingen|avaliações|opini[ei]|yorum|レビュー|件|리뷰)/iu;

const share = <T>(all: readonly T[], test: (one: T) => boolean) =>
  all.length === 0 ? 0 : all.filter(test).length / all.length;

/** The last heading before a card, outside of every card. */
function headingBefore(document: Document, blocks: readonly Block[]): string {
  const first = blocks[0]?.card;
  let found = '';
  for (const element of document.querySelectorAll(heading)) {
    if (!first || !(element.compareDocumentPosition(first) & 4)) break;
    found = fold(element.textContent) ?? '';
  }
  return found.length <= 80 ? found : '';
}

/** Whether the page calls these blocks reviews: in their names and addresses, the heading above or the page's own address. */
function calledReviews(document: Document, blocks: readonly Block[]): boolean {
  const inCard = share(blocks, ({ parts }) =>
    parts.some((part) =>
      [part, ...part.querySelectorAll('*')].some((element) =>
        names.some((name) => reviewWord.test(element.getAttribute(name) ?? '')),
      ),
    ),
  );
  if (inCard >= 0.6) return true;
  if (reviewWord.test(headingBefore(document, blocks))) return true;
  for (let outer = blocks[0]?.card.parentElement; outer; outer = outer.parentElement)
    if (['id', 'aria-label', 'class'].some((name) => reviewWord.test(outer?.getAttribute(name) ?? ''))) return true;
  return reviewWord.test(decodeURI(document.location?.pathname ?? ''));
}

/** A heading that leads elsewhere, as a list of articles or products has it. */
const leadsAway = ({ parts }: Block) => parts.some((part) => part.querySelector(linkedHeading) !== null);

/** Cards that stand for a long list. */
const sample = 30;

/**
 * How sure it is that these blocks are reviews, 0 to 1. For it speak authors, dates, ratings and the page's own word; against it
 * prices, counts of votes beside a rating, and headings that lead to another page.
 */
export function confidenceIn(document: Document, all: readonly Block[], cards: readonly BlockReview[]): number {
  if (cards.length === 0) return 0;
  const blocks = all.slice(0, sample);
  const has = (field: 'author' | 'rating' | 'dateText' | 'text') => share(cards, (review) => review[field] !== null);
  const words = blocks.map(({ parts }) => parts.map((part) => part.textContent).join(' '));
  const counted = share(blocks, ({ parts }) =>
    parts.some((part) =>
      [...part.querySelectorAll('*')].some(
        (element) => element.children.length === 0 && votes.test(fold(element.textContent) ?? ''),
      ),
    ),
  );
  const texts = cards.flatMap(({ text }) => text ?? []);
  if (share(texts, isProse) < 0.4) return 0;
  const called = calledReviews(document, blocks);
  const rated = has('rating');
  if (rated < 0.3 && !called) return 0;
  const away = share(blocks, leadsAway);
  let sure =
    0.2 + 0.2 * has('author') + 0.15 * has('dateText') + 0.25 * rated + 0.15 * has('text') + (called ? 0.25 : 0);
  if (share(words, (text) => price.test(text)) > 0.5) sure -= 0.3;
  if (counted > 0.5) sure -= 0.25;
  if (away > 0.5) sure -= rated > 0.5 && called ? 0.1 : 0.4;
  return Math.round(Math.max(0, Math.min(1, sure)) * 100) / 100;
}
