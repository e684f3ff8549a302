/** Attributes that sites own and keep through redesigns, by name. Their values count only where they name a part, not a review. */
const hooks =
  /^(?:data-n|data-[a-z-]*(?:hook|test|qa|area|role|part|type|name|field|automation|service|target|e2e)[a-z-]*|debug-id|itemprop|rel|role|name)$/;
const plainValue = /^[A-Za-z][A-Za-z_ .:/-]{1,60}$/;
/** Made by machines: mixed case with digits, or letters no word is made of. */
const hashed = /\d|[a-z][A-Z].*[A-Z]|^[a-z]{1,3}$|^_|__[A-Za-z0-9]{5,}$|^css-|^sc-|^jss/;

/** Where an element stands among its siblings of one tag, from 1. */
const placeOf = (element: Element): number => {
  let place = 1;
  for (let other = element.previousElementSibling; other; other = other.previousElementSibling)
    if (other.localName === element.localName) place++;
  return place;
};

const quoted = (value: string) => `"${value}"`;
const namedByClass = (element: Element): string[] =>
  [...element.classList]
    .filter((name) => plainValue.test(name) && !hashed.test(name))
    .map((name) => `[class~=${quoted(name)}]`);
const namedByHook = (element: Element): string[] =>
  [...element.attributes]
    .filter(({ name }) => hooks.test(name))
    .flatMap(({ name, value }) =>
      value === '' ? [`[${name}]`] : plainValue.test(value) ? [`[${name}=${quoted(value)}]`] : [],
    );

/** Ways to name one element by itself, the most lasting first; the last is its tag alone. */
export function namesOf(element: Element): string[] {
  const tag = /^[a-z][a-z0-9-]*$/.test(element.localName) ? element.localName : '';
  if (!tag) return [];
  const lang = element.hasAttribute('lang') ? ['[lang]'] : [];
  return [...namedByHook(element), ...namedByClass(element), ...lang, ''].map((name) => tag + name);
}

/** The way from the card down to the element, by places: what is left where nothing has a name. */
export function pathTo(card: Element, element: Element): string | null {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== card; at = at.parentElement) {
    if (!at || !/^[a-z][a-z0-9-]*$/.test(at.localName)) return null;
    steps.unshift(`${at.localName}:nth-of-type(${placeOf(at)})`);
  }
  return steps.length > 0 ? `:scope > ${steps.join(' > ')}` : null;
}

/**
 * Selectors for a part of a card, the most lasting first: by its own names, by its names under a named ancestor, by its
 * place. Each finds this element first in its card.
 */
export function selectorsFor(card: Element, element: Element): string[] {
  if (element === card) return [];
  const found: string[] = [];
  const own = namesOf(element);
  const offer = (selector: string) => {
    if (card.querySelector(selector) === element && !found.includes(selector)) found.push(selector);
  };
  for (const name of own.slice(0, -1)) offer(name);
  for (let above = element.parentElement; above && above !== card; above = above.parentElement)
    for (const outer of namesOf(above).slice(0, -1)) for (const inner of own) offer(`${outer} ${inner}`);
  for (const name of own.slice(-1)) offer(name);
  const path = pathTo(card, element);
  if (path) offer(path);
  return found;
}
