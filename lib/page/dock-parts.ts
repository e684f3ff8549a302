import { dockCss } from './dock-style.ts';
import { make, makeOwnHost } from './own-host.ts';
import type { PageWord, Say } from './words.ts';

export type DockParts = ReturnType<typeof makeDockParts>;

/** Builds the docked panel; `url` null shows only the words that the tab must be loaded again. */
export function makeDockParts(document: Document, url: string | null, say: Say) {
  const { host, root } = makeOwnHost(document, dockCss);
  const name = say('dock_name');
  const button = (textContent: string, word: PageWord, className = '') =>
    make(document, 'button', { type: 'button', className, textContent, title: say(word), ariaLabel: say(word) });
  const move = button('⇄', 'dock_move');
  const fold = button('–', 'dock_fold');
  const close = button('×', 'dock_close');
  const unfold = button('✎', 'dock_unfold', 'tab');
  const header = make(document, 'header', { title: say('dock_drag') });
  const aside = make(document, 'aside', { ariaLabel: name });
  const content =
    url === null
      ? make(document, 'p', { role: 'status', textContent: say('dock_reload') })
      : // With the panel's dynamic address, naming the clipboard alone was refused (Chromium 156).
        make(document, 'iframe', { title: name, allow: 'clipboard-write *', src: url });
  header.append(make(document, 'span', { textContent: name }), move, fold, close);
  aside.append(header, unfold, content);
  root.append(aside);
  return { host, header, aside, content, fold, unfold, move, close };
}
