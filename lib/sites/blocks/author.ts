import { fold } from '../words.ts';
import { isDate } from './dates.ts';
import { isProse } from './evidence.ts';
import { authorHint, moreLabel, notAuthorHint, personAddress, replyLabel, reviewWord, thingAddress } from './labels.ts';
import type { Leaf } from './leaves.ts';
import { type Slot, single } from './slots.ts';

const longestName = 45;
const edges = /^[\s\-–—•·|,:"“”«»]+|[\s\-–—•·|,:]+$/gu;
/** Names are one word, or several that begin with capitals; other scripts have none. */
const nameLike = /^(?:\S+|\p{Lu}\S*(?:\s(?:\p{Lu}\S*|d[aeiu]\w?|v[ao]n|der|la|y|i|e|&)){1,3}|[^\p{Ll}\p{Lu}]+)$/u;
const hints = ['class', 'itemprop', 'rel', 'data-hook', 'data-testid', 'data-test', 'data-qa', 'id'];

const hintOf = (element: Element | null) => hints.map((name) => element?.getAttribute(name) ?? '').join(' ');

/** How many first words all names of a page share: "By", "Author:". Numbered guests share theirs, and are called by it. */
function sharedWords(names: readonly (readonly string[])[]): number {
  const [first = [], ...others] = names;
  if (new Set(names.map((words) => words.join(' '))).size < 3) return 0;
  const shared = others.reduce((most, words) => {
    let same = 0;
    while (same < most && same < words.length - 1 && words[same] === first[same]) same++;
    return same;
  }, first.length - 1);
  return names.every((words) => !/^\d/.test(words[shared] ?? '')) ? shared : 0;
}

/** A name as it is, without the page's own words and dashes around it; the whole name where the page cuts it. */
function cleanNames(names: ReadonlyMap<number, Leaf>): Map<number, string> {
  const shown = [...names].map(([index, leaf]) => [index, wholeName(leaf).split(' ')] as const);
  const start = sharedWords(shown.map(([, words]) => words));
  const end = sharedWords(shown.map(([, words]) => [...words].reverse()));
  return new Map(
    shown.map(([index, words]) => {
      const name = words.slice(start, words.length - end).join(' ');
      return [index, name.replace(edges, '') || name];
    }),
  );
}

function wholeName({ element, text }: Leaf): string {
  if (!/(?:…|\.\.\.)$/.test(text)) return text;
  const around = [element, ...(element.parentElement ? [element.parentElement] : [])];
  return around.map((one) => fold(one.getAttribute('title'))).find((title) => title) ?? text;
}

type Card = { root: Element; leaves: readonly Leaf[]; text: Leaf | null; date: Leaf | null };

function looksLikeNames(values: readonly string[]): boolean {
  const good = values.filter(
    (value) => value.length <= longestName && /\p{L}/u.test(value) && !isDate(value) && !isProse(value),
  );
  const distinct = new Set(values).size;
  return good.length === values.length && distinct > values.length * 0.5 && (distinct > 1 || values.length === 1);
}

const share = (values: readonly string[], test: (value: string) => boolean) =>
  values.filter(test).length / values.length;

/** How much speaks for a slot to hold the authors; what is worth what was weighed on saved pages of twenty sites. */
function scoreOf(names: ReadonlyMap<number, Leaf>, cards: readonly Card[]): number {
  const leaves = [...names.values()];
  const values = leaves.map(({ text }) => text.replace(edges, ''));
  let score = 0;
  const around = leaves.map(({ element }) => [element, element.parentElement]);
  const called = around.filter((pair) => pair.some((element) => authorHint.test(hintOf(element)))).length;
  const calledOther = around.filter((pair) => pair.some((element) => notAuthorHint.test(hintOf(element)))).length;
  score += (3 * called) / leaves.length - (3 * calledOther) / leaves.length;
  const address = (leaf: Leaf) => leaf.element.closest('a[href]')?.getAttribute('href') ?? '';
  const addresses = leaves.map(address);
  score += 2.5 * share(addresses, (href) => personAddress.test(href) && !/review/i.test(href.replace(/reviewer/i, '')));
  score -= 4 * share(addresses, (href) => thingAddress.test(href) && !personAddress.test(href));
  const pictured = [...names].filter(([index, { text }]) => {
    const name = text.replace(edges, '').replace(/(?:…|\.\.\.)$/, '');
    return [...(cards[index]?.root.querySelectorAll('img[alt], img[title], a[title]') ?? [])].some((picture) =>
      [picture.getAttribute('alt'), picture.getAttribute('title')].some((label) => label?.includes(name)),
    );
  }).length;
  score += (1.5 * pictured) / leaves.length;
  const before = [...names].filter(([index, leaf]) => {
    const card = cards[index];
    return !card?.text || card.leaves.indexOf(leaf) < card.leaves.indexOf(card.text);
  }).length;
  score += before / leaves.length;
  const first = [...names].filter(([index, leaf]) => cards[index]?.leaves.indexOf(leaf) === 0).length;
  score += (0.5 * first) / leaves.length;
  const nearDate = [...names].filter(([index, leaf]) => {
    const card = cards[index];
    return card?.date && Math.abs(card.leaves.indexOf(leaf) - card.leaves.indexOf(card.date)) <= 2;
  }).length;
  score += (0.5 * nearDate) / leaves.length;
  score += leaves.every(({ element }) => element.closest('b, strong, cite, h4, h5, h6, dt, th')) ? 0.75 : 0;
  score -= leaves.every(({ element }) => element.closest('h1, h2, h3')) ? 0.5 : 0;
  score += 1.5 * share(values, (value) => nameLike.test(value)) - 0.75;
  score +=
    1.5 *
    share(
      leaves.map(({ text }) => text),
      (text) => /^(?:[-–—]\s?|by\s)\S/i.test(text),
    );
  score -=
    0.75 *
    share(values, (value) => value.includes(' ') && value === value.toUpperCase() && value !== value.toLowerCase());
  score -= 1.5 * share(values, (value) => value.split(' ').length > 3);
  score -= 2 * share(values, (value) => /[!?…]$|\w{4,}\.$|^["“«„]|,\s/u.test(value));
  score -= 2.5 * share(values, (value) => /^\P{L}*\d+\P{L}+\p{L}|\p{L}\s\d+$/u.test(value));
  score -= 3 * share(values, (value) => reviewWord.test(value) || moreLabel.test(value) || replyLabel.test(value));
  return score;
}

/** Least to be taken for the authors, also where no other card tells of it, and least before the next best. */
const least = 2.2;
const leastAlone = 4;
const ahead = 0.7;

/** The author of each card, where one slot stands out; an empty map where none does, or two do. */
export function authorsOf(
  slots: readonly Slot[],
  cards: readonly Card[],
  taken: ReadonlySet<Leaf>,
): Map<number, string> {
  const ranked: { names: Map<number, Leaf>; score: number }[] = [];
  for (const slot of slots) {
    const names = single(slot);
    if (!names || names.size < cards.length * 0.6) continue;
    if ([...names.values()].some((leaf) => taken.has(leaf))) continue;
    if (!looksLikeNames([...names.values()].map(({ text }) => text))) continue;
    ranked.push({ names, score: scoreOf(names, cards) + names.size / cards.length });
  }
  ranked.sort((a, b) => b.score - a.score || b.names.size - a.names.size);
  const [best] = ranked;
  if (!best || best.score < (cards.length > 1 ? least : leastAlone)) return new Map();
  const cleaned = cleanNames(best.names);
  const rival = ranked.find(({ names }) =>
    [...names].some(([index, leaf]) => best.names.has(index) && best.names.get(index)?.text !== leaf.text),
  );
  return rival && best.score - rival.score < ahead ? new Map() : cleaned;
}
