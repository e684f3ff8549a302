import type { Rating } from './define.ts';
import { ratingFrom, ratingOf } from './ratings.ts';
import { fold } from './words.ts';

/** A rating that a page shows, and where. */
type RatingMark = { element: Element; rating: Rating };

/** "5 stars" as sites say it: the word follows the number and ends there. */
const stars =
  /\d[\s-]*(?:stars?|зв[её]зд\p{L}*|estrell\p{L}*|estrel\p{L}*|stern\p{L}*|étoiles?|stell[ae]|stjärn\p{L}*|sterren|gwiazd\p{L}*|bintang|sao|星|별)(?!\p{L})/iu;
/** Words that make two numbers a rating; "photo 3 of 5" is none. */
const rates =
  /\b(?:stars?|rated|rating|scored?|bubbles?|note|bewertung|puntuación|calificación|valoración|avaliação|betyg)\b|оценка|рейтинг|зв[её]зд|bulles/i;
const ratingClass = /rating|star|score/i;
const words = ['one', 'two', 'three', 'four', 'five'];
const wordClass = /(?:^|\s)(one|two|three|four|five)-stars?(?:\s|$)/;
const longestLabel = 60;

function fromLabel(element: Element): Rating | null {
  const called = ratingClass.test(element.getAttribute('class') ?? '');
  const names = ['aria-label', 'title', 'alt'].map((name) => element.getAttribute(name));
  // Only an element that is called a rating says one with its own words: a reviewer writes "4 of 5 stars", too.
  for (const label of [...names, called ? element.textContent : null].map(fold)) {
    if (!label || label.length > longestLabel) continue;
    const rating = called || rates.test(label) ? ratingFrom(label, null) : null;
    if (rating) return rating;
    if (stars.test(label)) return ratingFrom(label, 5);
  }
  return null;
}

/** Full stars may be coloured one by one, cut by a width or laid over empty ones: then the glyphs say nothing. */
function fromGlyphs(element: Element): Rating | null {
  const glyphs = element.textContent.replace(/\s+/g, '');
  if (/^[★⭐]{1,4}☆{1,4}$/.test(glyphs)) return ratingOf(glyphs.indexOf('☆'), 5);
  if (!/^[★⭐]{2,5}$/.test(glyphs)) return null;
  const inside = [...element.querySelectorAll('*')];
  const looks = new Set(
    inside.filter(({ children }) => children.length === 0).map((star) => star.getAttribute('class')),
  );
  const around = [element, ...inside, ...(element.parentElement ? [element.parentElement] : [])];
  const alone = around.every(
    (one) =>
      !/width|%/.test(one.getAttribute('style') ?? '') &&
      !/rat\w*[-_]?[\d.]|star\w*[-_]?[\d.]/i.test(one.getAttribute('class') ?? ''),
  );
  const numbered = around.some((one) =>
    [...one.attributes].some(({ name, value }) => name.startsWith('data-') && /^[\d.,]+%?$/.test(value)),
  );
  return looks.size <= 1 && alone && !numbered ? ratingOf(glyphs.length, 5) : null;
}

/** "four-stars". A number in a class is stars, tenths or halves of stars or a percentage: nobody can tell. */
function fromClass(element: Element): Rating | null {
  const word = wordClass.exec(element.getAttribute('class') ?? '')?.[1];
  return word ? ratingOf(words.indexOf(word) + 1, 5) : null;
}

/** What one element says of a rating by its labels, glyphs or class. */
export const labelRating = (element: Element): Rating | null =>
  fromLabel(element) ?? fromGlyphs(element) ?? fromClass(element);

const places = '[aria-label], [title], img[alt], [class*="rating" i], [class*="star" i], [class*="score" i], p, span';
const choosers = 'form, button, label, input, select, a[role="button"]';
const averages = '[class*="average" i], [itemtype*="AggregateRating"]';

/** Every rating shown inside, outermost element first; controls that choose one and averages are left out. */
export function ratingMarks(scope: ParentNode): RatingMark[] {
  const marks: RatingMark[] = [];
  for (const element of scope.querySelectorAll(places)) {
    if (marks.at(-1)?.element.contains(element)) continue;
    const rating = labelRating(element);
    if (rating && !element.closest(`${choosers}, ${averages}`)) marks.push({ element, rating });
  }
  return marks;
}

/** The rating that a card shows; null where two disagree, since one of them is of something else. */
export function shownRating(card: Element): Rating | null {
  const [mark, ...others] = ratingMarks(card);
  if (!mark) return null;
  return others.every(({ rating }) => rating.value === mark.rating.value && rating.scale === mark.rating.scale)
    ? mark.rating
    : null;
}
