import type { BoxKind } from './look.ts';
import { isShown } from './shown.ts';

const unusable =
  '[disabled], [readonly], [aria-disabled="true"], [aria-readonly="true"], [aria-hidden="true"], [type="search"]';
const asides = 'form, dialog, [role="dialog"], [role="alertdialog"], [role="search"], [class*="modal" i]';
/** What boxes that are no reply are called: searches, complaints, questions, letters, and traps for bots. */
const otherwise = /search|complain|abuse|report|newsletter|subscri|contact|question|honey|(?:^|_)hp(?:_|$)/i;
const names = ['id', 'class', 'name', 'action', 'role'];

const isOtherwise = (element: Element) => names.some((name) => otherwise.test(element.getAttribute(name) ?? ''));

export function kindOf(element: Element): BoxKind | null {
  if (element.localName === 'textarea') return 'textarea';
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false' ? 'contenteditable' : null;
}

/** Whether a person may write a reply into the element: shown, open for writing and not meant for something else. */
export function isReplyBox(element: Element): element is HTMLElement {
  if (kindOf(element) === null || element.matches(unusable) || isOtherwise(element)) return false;
  const around = element.parentElement?.closest(asides);
  return !(around && isOtherwise(around)) && isShown(element as HTMLElement);
}
