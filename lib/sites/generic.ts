import type { Platform } from '#lib/schema/ids.ts';
import { commentAuthor, commentCards, commentDate, commentId, commentReply, commentText } from './comments.ts';
import { defineSite } from './define.ts';
import { attribute, first, inPage, part, present, text } from './fields.ts';
import { markedCards, markedId } from './marked-cards.ts';
import { microdata, microdataAuthor, microdataCards, microdataDate, microdataRating } from './microdata.ts';
import { plainAuthor, plainDate, plainText, plainTruncated } from './plain.ts';
import { shownRating } from './shown-ratings.ts';

/** A comment in microdata is the owner's unless it says that a person wrote it: other customers discuss reviews, too. */
const answer = '[itemprop~="comment" i]:not(:has([itemprop~="author" i][itemtype$="/Person" i]))';
const commentForm = '#respond textarea, form[action*="wp-comments-post"] textarea';
const wordpress = `${commentForm}, link[rel="https://api.w.org/"], meta[name="generator"][content^="WordPress"]`;

function platformOf(document: Document): Platform {
  return document.querySelector(wordpress) ? 'wordpress' : 'generic';
}

/**
 * WordPress's comments where there are any: recipe plug-ins repeat some of them as microdata elsewhere on the page. On other
 * sites an element called `comment-12` stands inside a review and is a reply to it.
 */
function cardsOf(root: ParentNode): Element[] {
  const reviews = microdataCards(root);
  const comments = commentCards(root).filter(
    (comment) => !reviews.some((review) => review !== comment && review.contains(comment)),
  );
  if (comments.length > 0) return comments;
  return reviews.length > 0 ? reviews : markedCards(root);
}

/** Any site that speaks microdata, and WordPress with its comments and WooCommerce reviews. */
export default defineSite({
  id: 'generic',
  platform: platformOf,
  matches: [],
  frames: 'all',
  card: cardsOf,
  expects: [],
  review: {
    id: first(
      markedId,
      attribute('data-entity-id'),
      commentId,
      part(attribute('href', 'link[itemprop="url"][href*="review"]'), /(\d{4,})/),
    ),
    author: first(microdataAuthor, commentAuthor, plainAuthor),
    // A comment's microdata is a recipe plug-in's and may rate anything: there, only what is shown counts.
    rating: (card) => (commentId(card) ? null : microdataRating(card)) ?? shownRating(card),
    dateText: first(microdataDate, commentDate, plainDate),
    text: first(microdata('reviewBody', 'description', 'text', 'commentText'), commentText, plainText),
    truncated: plainTruncated,
    lang: attribute('lang', '[itemprop~="reviewBody"][lang]'),
  },
  ownerReply: {
    text: first(commentReply, text(`${answer} [itemprop~="text" i]`, '[class*="owner-reply" i] p')),
    shown: present(
      '[class*="owner-reply" i]:not(form, :has(textarea, [contenteditable]))',
      answer,
      '[class*="comment-expand" i]',
    ),
  },
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
