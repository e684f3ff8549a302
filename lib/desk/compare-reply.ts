import { foldText } from './review-key.ts';

/** How a shown text relates to what was posted. `alike`: it may be ours, cut short or within a few words of the site. */
export type Likeness = 'same' | 'alike' | 'other';

/** Words that a site adds around a reply: a heading, a date, "More". In folded characters. */
const dressing = 40;
/** Shorter replies ("Thank you!") may stand within another text. */
const telling = 20;

/**
 * Compares what a page shows as the owner's reply with what was posted. Sites fold white space and case, make quotes and dashes
 * their own, draw emoji as pictures and cut long texts: none of that is another text.
 */
export function compareReply(posted: string, shown: string): Likeness {
  const [ours, theirs] = [foldReply(posted), foldReply(shown)];
  if (ours === theirs) return 'same';
  // Nothing is left of a reply of emoji alone.
  if (ours === '' || theirs === '') return 'alike';
  if (ours.length >= telling && theirs.includes(ours) && theirs.length - ours.length <= dressing) return 'alike';
  const beginning = cutText(shown);
  return beginning !== null && ours.startsWith(foldReply(beginning)) ? 'alike' : 'other';
}

/** What stands before the ellipsis of a text cut short, white space aside; null for one that is whole. */
export function cutText(text: string): string | null {
  const [, beginning] = /^(.*?\S)\s*(?:…|\.{3})[^.…]{0,20}$/su.exec(text) ?? [];
  return beginning ?? null;
}

function foldReply(text: string): string {
  return foldText(text)
    .replaceAll(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/gu, '')
    .replaceAll(/\uFE0F|\u20E3/g, '')
    .replaceAll(/[“”„«»″]/gu, '"')
    .replaceAll(/[‘’‚‛`´′]/gu, "'")
    .replaceAll(/[‐-―−]|--+/gu, '-');
}
