import type { Site } from '#lib/sites/define.ts';
import { holds } from './outward.ts';

/** The box that is about to be posted and the card it stands in. */
export type PressScope = { box: HTMLElement; card: Element | null; site: Site };

/**
 * Whether an event is the person's own act that may post the box: a click beside it in its card, form or dialog, or
 * Enter in it. What it does is seen only from the page's state. A frame that moves on also does so for "next", so there
 * only the site's own submit control counts.
 */
export function mayPost(event: Event, { box, card, site }: PressScope): boolean {
  const target = event.composedPath()[0];
  if (!event.isTrusted || !(target instanceof Element)) return false;
  const inBox = box.contains(target);
  const onSubmit = isSubmit(target, site);
  if (site.posted?.kind === 'frame-advances') return event.type === 'click' && onSubmit;
  if (event.type === 'keydown')
    return inBox && (event as KeyboardEvent).key === 'Enter' && !(event as KeyboardEvent).isComposing;
  if (inBox) return false;
  const around = [card, box.closest('form, dialog, [role="dialog"], [aria-modal="true"]')];
  return onSubmit || around.some((element) => element && holds(element, target)) || isNear(target, box);
}

/** Whether the site's own control that posts was pressed; false where none is known. */
export const isSubmit = (target: EventTarget | undefined, { editor }: Site): boolean =>
  target instanceof Element && (editor?.submit.some((selector) => target.closest(selector)) ?? false);

/** A box without card, form or dialog: its control stands a few elements further out at most. */
function isNear(target: Element, box: HTMLElement): boolean {
  const control = target.closest('button, [role="button"], input[type="submit"], input[type="button"]');
  let around: Element | null = box;
  for (let step = 0; step < 5 && around; step += 1) around = around.parentElement;
  return control !== null && around !== null && around !== box.ownerDocument.body && around.contains(control);
}
