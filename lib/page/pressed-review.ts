import type { SeenReview } from '#lib/schema/review.ts';
import type { Look } from './look.ts';
import { holds } from './outward.ts';

const controls = 'a, button, summary, [role="button"]';

/**
 * The review in whose card the person pressed a control last: a dialog that came up answers it. Pressing any control outside
 * the cards ends that, since it may open another review there; a site whose dialogs stay with one review says so.
 */
export function keepPressed(document: Document, look: () => Look, signal: AbortSignal): () => SeenReview | null {
  let pressed: SeenReview | null = null;
  const press = (event: Event) => {
    const target = event.composedPath()[0];
    if (!event.isTrusted || !(target instanceof Element)) return;
    const { cards, reading, site } = look();
    const apart = site.editor?.opensApart;
    const control = target.closest((apart && site.editor?.open.join()) || controls);
    // A card's menu may stand outside it.
    if (!control || target.closest('[role="menu"]')) return;
    pressed = reading.reviews[cards.findLastIndex((card) => holds(card, control))] ?? (apart ? pressed : null);
  };
  document.addEventListener('click', press, { capture: true, signal });
  return () => pressed;
}
