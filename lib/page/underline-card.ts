import type { Edit, Finding } from '#lib/schema/method.ts';
import { rangeOf } from './editors/contenteditable.ts';
import type { Editor } from './editors/editor.ts';
import { mendText } from './insert.ts';
import { makeOwnHost, topLayerHome } from './own-host.ts';
import { placeNear } from './place-near.ts';
import type { Underlines } from './underline.ts';
import { makeCard } from './underline-card-parts.ts';
import { cardCss } from './underline-card-style.ts';
import type { Mark } from './underline-marks.ts';
import type { Say } from './words.ts';

/** Tells what the person says of a flag: they have seen enough of it, or want to know why. */
export type AboutFlag = (said: 'flag.dismissed' | 'flag.why', finding: Finding) => unknown;

export type CardInput = {
  editor: Editor;
  underlines: Underlines;
  mark: Mark;
  say: Say;
  about: AboutFlag;
  /** True where a key asked for it: focus goes into the card, and back to the box when it closes. */
  focused: boolean;
};

/** Shows the card of one underlined finding; the answer takes it away. */
export function showCard({ editor, underlines, mark, say, about, focused }: CardInput): () => void {
  const document = editor.element.ownerDocument;
  const { host, root } = makeOwnHost(document, cardCss);
  const shown = new AbortController();
  const { signal } = shown;
  const close = () => {
    shown.abort();
    host.remove();
    if (focused) editor.element.focus({ preventScroll: true });
  };
  const fix = async (edit: Edit) => {
    const by = mark.start - (mark.finding.start ?? 0);
    const moved = { ...edit, start: edit.start + by, end: edit.end + by };
    // The words that are underlined were verified as they were carried.
    const { outcome } = await mendText(editor, moved, editor.read().slice(moved.start, moved.end));
    underlines.carry();
    if (outcome === 'inserted') close();
    else reason.textContent = say('flag_failed');
  };
  const dismiss = () => {
    underlines.dismiss(mark);
    about('flag.dismissed', mark.finding);
    close();
  };
  const why = () => about('flag.why', mark.finding);
  const { card, reason } = makeCard(document, mark.finding, say, { fix, dismiss, why, close }, signal);
  const hearEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  card.addEventListener('keydown', hearEscape, { signal });
  root.append(card);
  topLayerHome(document).append(host);
  const { kind, element } = editor;
  const spoken = kind === 'textarea' ? element : rangeOf(element, mark.start, mark.end);
  placeNear(host, spoken.getBoundingClientRect());
  if (focused) card.querySelector('button')?.focus({ preventScroll: true });
  return close;
}
