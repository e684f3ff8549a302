import type { Rating, Reader } from './define.ts';
import { ratingFrom } from './ratings.ts';
import { fold, wordsOf } from './words.ts';

/** A reply inside a review and the thing that is reviewed have the same properties as the review itself. */
const nested = ['comment', 'itemReviewed', 'aggregateRating']
  .map((name) => `[itemprop~="${name}" i] *`)
  .concat('[itemtype$="/Comment" i] *', '[itemtype$="/Answer" i] *')
  .join();
const property = (name: string) => `[itemprop~="${name}" i]:not(${nested})`;
const parts = ['author', 'reviewBody', 'reviewRating', 'ratingValue'].map(property).join();

/** Elements that microdata calls a review and that have a review's parts; of nested ones the innermost. */
export function microdataCards(root: ParentNode): Element[] {
  const candidates = [
    ...root.querySelectorAll('[itemtype$="schema.org/Review" i], [itemprop~="review" i], [itemprop~="reviews" i]'),
  ];
  const found = new Set(candidates.filter((card) => card.querySelector(parts)));
  for (const card of found) {
    for (let outer = card.parentElement; outer; outer = outer.parentElement) found.delete(outer);
  }
  return [...found];
}

const contentOf = (element: Element | null) => fold(element?.getAttribute('content'));
const shownOrContent = (element: Element | null) => element && (wordsOf(element) ?? contentOf(element));

/** Words or `content` of the first of the properties that is there. */
export function microdata(...names: readonly string[]): Reader<string> {
  return (card) => {
    for (const name of names) {
      const value = shownOrContent(card.querySelector(property(name)));
      if (value) return value;
    }
    return null;
  };
}

export function microdataAuthor(card: Element): string | null {
  const author = card.querySelector(property('author'));
  return shownOrContent(author?.querySelector('[itemprop~="name"]') ?? author);
}

/** schema.org's scale is 5 where `bestRating` does not say another. */
export function microdataRating(card: Element): Rating | null {
  const value =
    card.querySelector(`[itemprop~="reviewRating" i] ${property('ratingValue')}`) ??
    card.querySelector(property('ratingValue'));
  if (!value) return null;
  const scope = value.closest('[itemscope]') ?? card;
  const best = card.contains(scope) ? scope.querySelector('[itemprop~="bestRating" i]') : null;
  const scale = Number(contentOf(best) ?? (best && wordsOf(best)) ?? 5);
  return ratingFrom(contentOf(value) ?? wordsOf(value), scale);
}

/** Longer than a date in words is a sentence. */
const longestDate = 60;

/** The date as shown: a `meta` has no words of its own, its neighbour has. */
export function microdataDate(card: Element): string | null {
  const date = card.querySelector(property('datePublished')) ?? card.querySelector(property('dateCreated'));
  const shown = [date, date?.nextElementSibling, date?.previousElementSibling].map(
    (element) => element && wordsOf(element),
  );
  return shown.find((words) => words && words.length <= longestDate && /\d/.test(words)) ?? (date && wordsOf(date));
}
