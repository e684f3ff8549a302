import { defineSite } from './define.ts';
import { attribute, inPage, part, present, text } from './fields.ts';
import { markedCards, markedId } from './marked-cards.ts';
import { microdata, microdataAuthor, microdataCards, microdataDate, microdataRating } from './microdata.ts';
import { plainAuthor, plainDate, plainText, plainTruncated } from './plain.ts';
import { readWords } from './read-field.ts';
import { shownRating } from './shown-ratings.ts';

/** A comment in microdata is the owner's unless it says that a person wrote it: other customers discuss reviews, too. */
const answer = '[itemprop~="comment" i]:not(:has([itemprop~="author" i][itemtype$="/Person" i]))';
const entityId = attribute('data-entity-id');
const linkedId = part(attribute('href', 'link[itemprop="url"][href*="review"]'), /(\d{4,})/);
const textOf = microdata('reviewBody', 'description', 'text', 'commentText');

function cardsOf(root: ParentNode): Element[] {
  const reviews = microdataCards(root);
  return reviews.length > 0 ? reviews : markedCards(root);
}

/** Any site that nobody described: microdata, else what looks like reviews. */
export default defineSite({
  id: 'generic',
  name: 'any other page',
  platform: 'generic',
  matches: [],
  frames: 'all',
  evidence: { read: 'A', write: 'A' },
  card: cardsOf,
  expects: [],
  review: {
    id: (card) => markedId(card) ?? readWords(entityId, card) ?? readWords(linkedId, card),
    author: (card) => microdataAuthor(card) ?? plainAuthor(card),
    rating: (card) => microdataRating(card) ?? shownRating(card),
    dateText: (card) => microdataDate(card) ?? plainDate(card),
    text: (card) => textOf(card) ?? plainText(card),
    truncated: plainTruncated,
    lang: attribute('lang', '[itemprop~="reviewBody"][lang]'),
  },
  ownerReply: {
    text: text(`${answer} [itemprop~="text" i]`, '[class*="owner-reply" i] p'),
    shown: present(
      '[class*="owner-reply" i]:not(form, :has(textarea, [contenteditable]))',
      answer,
      '[class*="comment-expand" i]',
    ),
  },
  listing: { id: [], name: [inPage(text('h1'))], cabinet: false },
  editor: { open: [], box: ['textarea, [contenteditable]'], submit: [] },
  posted: { kind: 'reply-in-card' },
});
