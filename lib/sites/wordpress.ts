import type { Platform } from '#lib/schema/ids.ts';
import { commentAuthor, commentCards, commentDate, commentId, commentReply, commentText } from './comments.ts';
import { defineSite } from './define.ts';
import { inPage, text } from './fields.ts';
import { microdata, microdataAuthor, microdataCards, microdataDate } from './microdata.ts';
import { plainAuthor, plainDate, plainText, plainTruncated } from './plain.ts';
import { shownRating } from './shown-ratings.ts';

const commentForm = '#respond textarea, form[action*="wp-comments-post"] textarea';
const textOf = microdata('reviewBody', 'description', 'text', 'commentText');
const signs = `${commentForm}, link[rel="https://api.w.org/"], meta[name="generator"][content^="WordPress"]`;

/** Others copied how WordPress calls its comments; what may stand in a reply there is not known. */
function platformOf(document: Document): Platform {
  return document.querySelector(signs) ? 'wordpress' : 'generic';
}

/**
 * Comments of a page; recipe plug-ins repeat some of them as microdata elsewhere. On other sites an element called `comment-12`
 * stands inside a review and is a reply to it.
 */
export function wordpressCards(root: ParentNode): Element[] {
  const reviews = microdataCards(root);
  return commentCards(root).filter(
    (comment) => !reviews.some((review) => review !== comment && review.contains(comment)),
  );
}

/** Comments of WordPress and reviews of WooCommerce, on any address. */
export default defineSite({
  id: 'wordpress',
  name: 'WordPress, WooCommerce',
  platform: platformOf,
  matches: [],
  frames: 'all',
  evidence: { read: 'A', write: 'A' },
  card: wordpressCards,
  expects: [],
  review: {
    id: commentId,
    author: (card) => microdataAuthor(card) ?? commentAuthor(card) ?? plainAuthor(card),
    // A comment's microdata is a recipe plug-in's and may rate anything: only what is shown counts.
    rating: shownRating,
    dateText: (card) => microdataDate(card) ?? commentDate(card) ?? plainDate(card),
    text: (card) => textOf(card) ?? commentText(card) ?? plainText(card),
    truncated: plainTruncated,
  },
  ownerReply: { text: commentReply },
  listing: { id: [], name: [inPage(text('h1'))], cabinet: false },
  editor: {
    open: ['a.comment-reply-link', 'a[data-commentid]'],
    box: ['textarea, [contenteditable]'],
    shared: [commentForm],
    submit: ['#respond [type="submit"]'],
    answers: (box) => box.closest('form')?.querySelector<HTMLInputElement>('[name="comment_parent"]')?.value ?? null,
  },
  posted: { kind: 'reply-in-card' },
});
