import { fold, wordsOf } from './words.ts';

const numbered = /(?:^|-)comment-(\d+)$/;
const skipped = '.pingback, .trackback';
const meta =
  'header, footer, form, time, [class*="meta" i], [class*="author" i], [class*="rating" i], [class*="stars" i], [class*="awaiting" i], [class*="reply" i]';

/**
 * The number WordPress gave the comment: its elements are called `comment-12`, `li-comment-12`, `div-comment-12`, or the entry
 * around the card is.
 */
export function commentId(card: Element): string | null {
  return (numbered.exec(card.id) ?? numbered.exec(card.parentElement?.id ?? ''))?.[1] ?? null;
}

const entryOf = (card: Element) => card.closest('li') ?? card.parentElement;

/**
 * Whether an entry is the owner's. Where the site renames WordPress's classes, their number tells: an owner's entry inside another
 * has three more (`byuser comment-author-x bypostauthor`), which no outermost entry has.
 */
function isOwners(entry: Element | null): boolean {
  if (!entry || entry.matches('.bypostauthor, .comment, .review')) return entry?.matches('.bypostauthor') ?? false;
  let outermost = entry;
  for (let outer = outermost.parentElement?.closest('li'); outer; outer = outer.parentElement?.closest('li'))
    outermost = outer;
  const common = new Set([...(outermost.parentElement?.children ?? [])].flatMap(({ classList }) => [...classList]));
  return outermost !== entry && [...entry.classList].filter((name) => !common.has(name)).length > 3;
}

/** The innermost element of each comment's number, which holds no other comment. */
function commentBodies(root: ParentNode): Element[] {
  const bodies = new Map<string, Element>();
  for (const element of root.querySelectorAll('[id*="comment-"]')) {
    const id = numbered.exec(element.id)?.[1];
    // An empty one is an anchor before its comment.
    if (id && element.textContent.trim() && !element.closest(skipped)) bodies.set(id, element);
  }
  return [...bodies.values()].map((body) => {
    const children = body.querySelector(':scope > .children, :scope > ol, :scope > ul');
    const own =
      children && [...body.children].find((child) => !child.matches('ol, ul, .children') && child.querySelector('p'));
    return own || body;
  });
}

/** Visitors' comments at every depth; the owner's own are replies, not reviews. */
export function commentCards(root: ParentNode): Element[] {
  return commentBodies(root).filter((body) => !isOwners(entryOf(body)));
}

/** Words of the first comment by the owner right under this one. */
export function commentReply(card: Element): string | null {
  const entry = entryOf(card);
  const answers = entry?.querySelectorAll(':scope > .children > *, :scope > ol > *, :scope > ul > *') ?? [];
  const reply = [...answers].find(isOwners);
  const body = reply && commentBodies(reply.parentElement ?? reply).find((candidate) => entryOf(candidate) === reply);
  return body ? commentText(body) : null;
}

/**
 * The author. Beyond the usual classes: the reply link's label names the author in every language ("Svar till Thora"), so
 * the longest piece of the comment's own words that stands in the label is the name.
 */
export function commentAuthor(card: Element): string | null {
  if (!commentId(card)) return null;
  const named = card.querySelector('.fn, .comment-author-name, .woocommerce-review__author, [rel~="author"]');
  if (named) return wordsOf(named);
  const link = card.querySelector('a[data-commentid]');
  const label = link?.getAttribute('data-replyto') ?? link?.getAttribute('aria-label') ?? '';
  let name: string | null = null;
  for (const element of card.querySelectorAll('b, strong, cite, span, a, p, div, h3, h4, h5')) {
    const words = element.children.length === 0 && !link?.contains(element) ? fold(element.textContent) : null;
    if (words && words.length > (name?.length ?? 0) && label.includes(words)) name = words;
  }
  return name;
}

/** The comment's paragraphs without the line of author and date and without stars. */
export function commentText(card: Element): string | null {
  if (!commentId(card)) return null;
  const content = card.querySelector('.comment-content, .description, .comment-text') ?? card;
  const blocks = [...content.querySelectorAll('p, li, blockquote, pre')].filter((block) => {
    const within = block.closest(`${meta}, .children`);
    return (!within || within.contains(content)) && !block.querySelector('p, li, time, a[data-commentid]');
  });
  const words = blocks.map((block) => wordsOf(block)).filter((piece) => piece && !/^[★☆⭐\s]+$/.test(piece));
  return fold(words.join(' ')) ?? (content === card || blocks.length > 0 ? null : wordsOf(content));
}

export function commentDate(card: Element): string | null {
  const date =
    commentId(card) && card.querySelector('time, .comment-date, .date, .comment-metadata a, .commentmetadata a');
  return date ? wordsOf(date) : null;
}
