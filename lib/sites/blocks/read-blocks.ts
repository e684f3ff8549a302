import { confidenceIn } from './confidence.ts';
import { evidenceIn } from './evidence.ts';
import { type Block, type List, listsIn, within } from './lists.ts';
import { loneBlock } from './lone.ts';
import { type BlockReview, readCards } from './read-cards.ts';
import { runsIn } from './runs.ts';

/** What was read from a page that nobody described. */
export type BlockReading = { reviews: ReadonlyMap<Element, CardThen>; confidence: number };

/** A card as it was when it was read, by its words: a row that is used again for another review has others. */
type CardThen = { words: string; review: BlockReview };
export type Known = WeakMap<Element, CardThen>;

/** How sure a reading must be to count, and how many lists of a page are looked at. */
const least = 0.6;
const mostLists = 12;
/** Cards that are read at once, and how many of the first ones help to understand the later. */
const batch = 24;
const context = 16;

/** A text with somebody's name, day or rating; or two of these without a text. */
function isReview({ author, rating, dateText, text }: BlockReview): boolean {
  const by = [author, dateText, rating].filter((field) => field !== null).length;
  return by >= 2 || (text !== null && by === 1);
}

/** Reads like cards some at a time, so that thousands hold up nobody; those that are as they were are not read again. */
function* readMany(
  blocks: readonly Block[],
  inner: ReadonlySet<Element>,
  known: Known,
): Generator<void, Map<Element, CardThen>> {
  const reviews = new Map<Element, CardThen>();
  const first = blocks.slice(0, context);
  let waiting: Block[] = [];
  const readWaiting = () => {
    const helpers = first.filter((block) => !waiting.includes(block));
    for (const { card, review } of readCards([...helpers, ...waiting], inner)) {
      if (helpers.some((helper) => helper.card === card)) continue;
      const then = { words: card.textContent, review };
      known.set(card, then);
      reviews.set(card, then);
    }
    waiting = [];
  };
  // The few of a short list read together, since each tells of the others.
  const fresh = blocks.length <= batch + context;
  for (const block of blocks) {
    const before = fresh ? undefined : known.get(block.card);
    if (before?.words === block.card.textContent) reviews.set(block.card, before);
    else waiting.push(block);
    if (!fresh && waiting.length >= batch) {
      readWaiting();
      yield;
    }
  }
  if (waiting.length > 0) readWaiting();
  return reviews;
}

/** What cards say that somebody else has found: by their ids, or as a site's file describes them. */
export function* readGiven(cards: readonly Element[], known: Known): Generator<void, BlockReading> {
  const all = new Set(cards);
  const inner = new Set(cards.filter((card) => within(card.parentElement, all)));
  const reviews = yield* readMany(
    cards.map((card) => ({ card, parts: [card] })),
    inner,
    known,
  );
  return { reviews, confidence: 1 };
}

/** The reviews of a page that says of itself in no way we know which of its blocks are reviews; null where it shows none. */
export function* readBlocks(document: Document, known: Known = new WeakMap()): Generator<void, BlockReading | null> {
  const { body } = document;
  if (!body) return null;
  const evidence = yield* evidenceIn(body);
  yield;
  const lists: List[] = [...listsIn(evidence), ...runsIn(evidence)];
  let best: BlockReading | null = null;
  for (const { blocks, inner } of lists.slice(0, mostLists)) {
    yield;
    const read = yield* readMany(blocks, inner, known);
    const reviews = new Map([...read].filter(([, { review }]) => isReview(review)));
    const confidence = confidenceIn(
      document,
      blocks,
      [...reviews.values()].map(({ review }) => review),
    );
    if (confidence >= least && (!best || confidence * reviews.size > best.confidence * best.reviews.size))
      best = { reviews, confidence };
  }
  const lone = best ? null : loneBlock(body, evidence);
  if (!lone) return best;
  const reviews = yield* readMany([lone], new Set(), known);
  const whole = [...reviews.values()].every(({ review }) => review.text !== null && review.dateText !== null);
  return whole ? { reviews, confidence: least } : null;
}
