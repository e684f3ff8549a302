import { isDeskKey } from './desk-key.ts';

/** What the person does in the page that concerns us. */
export type PersonInput = {
  document: Document;
  /** Called with each element that gets the focus or a click. */
  come: (element: Element | null) => unknown;
  /** Called with each element that is written in, at every key. */
  write: (element: Element | null) => unknown;
  openDesk: () => boolean;
};

const elementOf = (event: Event): Element | null => {
  const target = event.composedPath()[0];
  return target instanceof Element ? target : null;
};

/** Hears the person come to a box, write in one, and press Alt+R. */
export function hearPerson({ document, come, write, openDesk }: PersonInput, signal: AbortSignal): void {
  const hear = (tell: PersonInput['come']) => (event: Event) => {
    // A page that focuses its own box while it loads has not been asked to.
    if (event.isTrusted && navigator.userActivation.hasBeenActive) tell(elementOf(event));
  };
  const press = (event: KeyboardEvent) => {
    if (isDeskKey(event) && openDesk()) event.preventDefault();
  };
  // A box that a page opens with the focus in it gets none when the person clicks it.
  for (const type of ['focusin', 'click']) document.addEventListener(type, hear(come), { capture: true, signal });
  document.addEventListener('input', hear(write), { capture: true, signal });
  document.addEventListener('keydown', press, { capture: true, signal });
}
