import type { RatingStep, WordsStep } from '#lib/schema/site.ts';
import { readRating } from '#lib/sites/read-field.ts';
import { namesOf, selectorsFor } from './stable-selector.ts';

const scales = [5, 10, 100];

/** Numbers that an element's attributes and words may hold, as steps. */
function numberSteps(card: Element, element: Element): WordsStep[] {
  return selectorsFor(card, element).flatMap((selector): WordsStep[] => [
    ...[...element.attributes]
      .filter(
        ({ name, value }) => /\d/.test(value) && /^(?:aria-label|title|alt|content|value|data-[a-z-]+)$/.test(name),
      )
      .map(({ name }) => ({ attribute: name, of: [selector] })),
    { text: [selector], without: '' },
  ]);
}

/** Classes whose number is of the page's layout. */
const layout = /^(?:col|width|height|pad|margin|font|text|size|grid|row|span|offset|order|[a-z]{1,2})(?![a-z])/i;

/** The number of a class such as `stars-40`, whatever it counts. */
function classSteps(element: Element): WordsStep[] {
  return [...element.classList].flatMap((name): WordsStep[] => {
    const stem = /^([A-Za-z][\w-]*?)\d+$/.exec(name)?.[1];
    return stem && !layout.test(stem)
      ? [{ part: [`${stem}(\\d+)`, ''], of: { attribute: 'class', of: [`${element.localName}[class*="${stem}"]`] } }]
      : [];
  });
}

function filledSteps(card: Element, element: Element): string[] {
  const stars = [...element.querySelectorAll('*')];
  const names = new Set(stars.flatMap((star) => namesOf(star).slice(0, -1)));
  const places = selectorsFor(card, element);
  return places.slice(0, 2).flatMap((place) => [...names].map((name) => `${place} ${name}`));
}

/**
 * Ways to read the rating where a person pointed at it and said how many stars it is. Only those that give this number here
 * and a possible one, or none, in every other card. What counts the same everywhere may count anything.
 */
export function ratingWays(card: Element, pointed: Element, said: number, cards: readonly Element[]): RatingStep[] {
  const inside = [pointed, ...pointed.querySelectorAll('*')].slice(0, 40);
  const numbers = inside.flatMap((element) => numberSteps(card, element));
  const classes = inside.flatMap((element) => classSteps(element));
  const possible: RatingStep[] = [
    ...numbers.flatMap((number) => scales.map((scale): RatingStep => ({ number, scale, times: 1 }))),
    ...classes.flatMap((number) => [1, 0.5, 0.1, 0.05].map((times): RatingStep => ({ number, scale: 5, times }))),
    ...filledSteps(card, pointed).map((filled): RatingStep => ({ filled, scale: 5 })),
    ...widthSteps(card, pointed),
  ];
  return possible.filter((step) => {
    const here = readRating(step, card);
    if (!here || Math.abs((here.value / here.scale) * 5 - said) > 0.01) return false;
    const others = cards.map((other) => readRating(step, other)?.value ?? null);
    const countsAll = 'filled' in step && others.length > 1 && new Set(others).size === 1;
    return !countsAll;
  });
}

function widthSteps(card: Element, pointed: Element): RatingStep[] {
  const wide = [pointed, ...pointed.querySelectorAll('[style*="width"]')].filter((element) =>
    /width/.test(element.getAttribute('style') ?? ''),
  );
  return wide.flatMap((full) =>
    wide.flatMap((all): RatingStep[] => {
      const [width, within] = [selectorsFor(card, full)[0], selectorsFor(card, all)[0]];
      return full !== all && width && within ? [{ width, within, scale: 5 }] : [];
    }),
  );
}
