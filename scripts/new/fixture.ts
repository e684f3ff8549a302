import { look } from '#lib/page/read.ts';
import { around } from '#lib/page/teach/find-cards.ts';
import type { Site } from '#lib/schema/site.ts';
import { loadPage } from './find-example.ts';

const people = ['Ida Holm', 'Ove Krantz', 'Majken Ek', 'Sten Brink'];
const supply = (
  'the table by the window was kept for us and the soup came warm though the room was full and somebody played the piano ' +
  'too loud for a talk'
).split(' ');
const digit = /\d/;

/** Attributes that say how a page is built; all others may say who wrote there. */
const structural =
  /^(?:class|role|itemprop|itemscope|itemtype|lang|type|name|contenteditable|debug-id|data-[a-z-]*(?:hook|test|qa|area|role|part|type|n)[a-z-]*)$/;
/** Attributes that may hold a rating. */
const rating = /^(?:aria-label|title|content|style|data-[a-z-]*(?:rating|score|star|point|value)[a-z-]*)$/;

const isKept = ({ name, value }: Attr) => structural.test(name) || (rating.test(name) && digit.test(value));

/** As many invented words; digits stay, as ratings and dates are made of them. */
function invent(words: string): string {
  let next = 0;
  return digit.test(words) ? words : words.replace(/\S+/g, () => supply[next++ % supply.length] ?? '');
}

/** Takes out what came from people: words, names, addresses, pictures. */
function scrub(element: Element): void {
  for (const attribute of [...element.attributes]) if (!isKept(attribute)) element.removeAttribute(attribute.name);
  for (const child of [...element.childNodes]) {
    if (child.nodeType === 3) child.nodeValue = invent(child.nodeValue ?? '');
    else if (child.nodeType === 1 && !/^(?:script|style|noscript|svg)$/.test((child as Element).localName))
      scrub(child as Element);
    else child.remove();
  }
}

/** The first cards of a page with all that is around them, and nothing else. */
function onlyCards(document: Document, cards: readonly Element[]): void {
  const kept = cards.slice(0, people.length);
  const outer = around(kept) ?? document.body;
  for (const child of [...outer.children]) if (!kept.some((card) => child.contains(card))) child.remove();
  for (let inner = outer; inner !== document.body && inner.parentElement; inner = inner.parentElement)
    for (const sibling of [...inner.parentElement.children]) if (sibling !== inner) sibling.remove();
}

/**
 * A page of the site's build with invented people and words, and what the site reads of it, for a person to look over: words
 * with a digit in them are still the page's own.
 */
export function fixtureOf(html: string, url: string, site: Site): { page: string; truth: string } {
  const address = new URL(url);
  const document = loadPage(html, url);
  const before = look(document, address, [site]);
  const authors = before.cards.slice(0, people.length).map((card, index) => {
    const name = before.reading.reviews[index]?.author;
    return [...card.querySelectorAll('*')].findLast((element) => element.textContent.trim() === name);
  });
  onlyCards(document, before.cards);
  scrub(document.body);
  for (const [index, author] of authors.entries()) if (author) author.textContent = people[index] ?? '';
  const { reading } = look(document, address, [site]);
  const truth = { site: site.id, url, reviews: reading.reviews, replyEditors: [] };
  return {
    page: `<!doctype html>\n<html lang="${document.documentElement.lang || 'en'}">\n<title>Example</title>\n${document.body.outerHTML}\n</html>\n`,
    truth: `${JSON.stringify(truth, null, 2)}\n`,
  };
}
