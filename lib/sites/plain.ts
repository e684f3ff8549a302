import { fold, wordsOf } from './words.ts';

/** Parts of a card that are not the review: an owner's answer, badges, votes, an older version of the review. */
const aside =
  'form, [class*="reply" i], [class*="response" i], [class*="answer" i], [class*="previous" i], [class*="voting" i], [class*="helpful" i], [class*="badge" i], [class*="footer" i], [itemprop~="comment" i]';
const expanders = '[class*="more" i], [class*="expander-header" i]';
const collapsed =
  '[aria-expanded="false"][class*="more" i], [class*="read-more" i], [class*="readmore" i], [class*="morelink" i], [class*="read-link" i]';

/** Longer than a name is a sentence. */
const longestName = 60;

const authors = [
  '[class*="author" i] [class*="name" i], [class*="author-name" i], [class*="username" i], [class*="user-name" i], [class*="reviewer-name" i], [class*="profile-name" i]',
  '[class*="author" i], [class*="reviewer" i], a[href*="/profile/" i], a[href*="/user/" i]',
];
const texts = [
  '[data-hook="review-body"]',
  '[class*="review-text" i], [class*="review-body" i], [class*="reviewtext" i], [class*="comment-text" i]',
  'p[lang]',
  '[class*="entry" i] p, [class*="text" i] p, p',
];

const isAside = (card: Element, element: Element) => {
  const apart = element.closest(aside);
  return apart !== null && !apart.contains(card);
};

/** Words of the only element of the first kind that has any; null where several say different things. */
function onlyWords(card: Element, kinds: readonly string[]): string | null {
  for (const kind of kinds) {
    const found = [...card.querySelectorAll(kind)].filter((element) => !isAside(card, element));
    const outer = found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
    const words = new Set(
      outer.map((element) => wordsOf(element, expanders)).filter((text) => text && /\p{L}/u.test(text)),
    );
    if (words.size > 0) return words.size === 1 ? fold([...words][0]) : null;
  }
  return null;
}

/** The author where a class or a profile's link says so. */
export function plainAuthor(card: Element): string | null {
  const name = onlyWords(card, authors);
  return name && name.length <= longestName ? name : null;
}

/** The review's text where classes or a single paragraph say so. A card that speaks microdata and names no text has none. */
export function plainText(card: Element): string | null {
  return card.querySelector('[itemprop]') ? null : onlyWords(card, texts);
}

/** A short line that is called a date and holds a digit. */
export function plainDate(card: Element): string | null {
  const date = onlyWords(card, ['time', '[data-hook="review-date"]', '[class*="date" i]:not([class*="update" i])']);
  return date && date.length <= longestName && /\d/.test(date) ? date : null;
}

/** Whether a control offers the rest of the review. */
export function plainTruncated(card: Element): boolean {
  return [...card.querySelectorAll(collapsed)].some((control) => !isAside(card, control));
}
