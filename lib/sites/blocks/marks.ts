import type { Rating } from '../define.ts';
import { ratingFrom, ratingOf } from '../ratings.ts';
import { labelRating } from '../shown-ratings.ts';
import { fold } from '../words.ts';
import { type IconRow, iconRows } from './icons.ts';

/**
 * Something that shows a rating. `rating` is what it says by itself; `icons` and `share` say something only when compared with the other cards.
 */
export type Mark = { element: Element; rating: Rating | null; icons?: IconRow; share?: number; number?: number };

const labelled = '[aria-label], [title], img[alt], [aria-valuenow], meter, [style*="width"], abbr';
const choosers = 'form, button, label, input, select, a[role="button"], nav, textarea';
const percent = /(?:^|;|\s)width:\s*(\d+(?:\.\d+)?)%/;
const pixels = /(?:^|;|\s)width:\s*(\d+(?:\.\d+)?)(px|em|rem)/;

function fromMeter(element: Element): Rating | null {
  const value =
    element.getAttribute('aria-valuenow') ?? (element.localName === 'meter' ? element.getAttribute('value') : null);
  const most = element.getAttribute('aria-valuemax') ?? element.getAttribute('max');
  return value && most && ['5', '10', '100'].includes(most) && most !== '100'
    ? ratingOf(Number(value), Number(most))
    : null;
}

/** "4/5 stars" on a picture, in any language. */
function fromPicture(element: Element): Rating | null {
  if (!element.matches('[role="img"], img')) return null;
  const label = element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? '';
  const [, value, scale] = /^(\d+(?:[.,]\d+)?)\s?\/\s?(5|10)(?!\d)/.exec(label) ?? [];
  return value && scale ? ratingFrom(value, Number(scale)) : null;
}

/** The part of its container that an element fills, where it fills one by a style of its own. */
function shareOf(element: Element): number | null {
  const style = element.getAttribute('style') ?? '';
  const share = percent.exec(style)?.[1];
  if (share !== undefined) return fold(element.textContent.replace(/[★⭐☆\s]/g, '')) ? null : Number(share) / 100;
  const [, width, unit] = pixels.exec(style) ?? [];
  const outer = element.parentElement;
  if (width === undefined || !outer || fold(outer.textContent)) return null;
  // Full stars lie over empty ones: the same icons twice, and the upper layer is as wide as the rating.
  const [, whole, sameUnit] = pixels.exec(outer.getAttribute('style') ?? '') ?? [];
  const layers = [...outer.children];
  const twin = layers.length === 2 && layers.every((layer) => layer.children.length === 5);
  return twin && whole && unit === sameUnit && Number(whole) > 0 ? Number(width) / Number(whole) : null;
}

/** Every mark inside, in document order. Controls that choose a rating show none. */
export function marksIn(scope: Element): Mark[] {
  const marks: Mark[] = [];
  const add = (mark: Mark) => {
    if (!mark.element.closest(choosers)) marks.push(mark);
  };
  const rows = new Map(iconRows(scope).map((row) => [row.element, row]));
  for (const element of scope.querySelectorAll('*')) {
    const row = rows.get(element);
    if (row) add({ element, rating: null, icons: row });
    if (marks.at(-1)?.rating && marks.at(-1)?.element.contains(element)) continue;
    const isLabelled = element.matches(labelled);
    const rating = labelRating(element) ?? (isLabelled ? (fromMeter(element) ?? fromPicture(element)) : null);
    if (rating) add({ element, rating });
    else if (isLabelled) {
      const share = shareOf(element);
      if (share !== null) add({ element, rating: null, share });
    }
  }
  return marks;
}
