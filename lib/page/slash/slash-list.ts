import type { ListedTemplate } from '#lib/schema/template.ts';
import { make, makeOwnHost, topLayerHome } from '../own-host.ts';
import { placeNear } from '../place-near.ts';
import type { Say } from '../words.ts';
import { slashListCss } from './slash-list-style.ts';

export type SlashList = {
  /** Shows the templates at a place, one of them chosen. */
  show: (templates: readonly ListedTemplate[], chosen: number, place: DOMRect) => void;
  /** Says how it ended in the list's stead. */
  tell: (words: string, place: DOMRect) => void;
  hide: () => void;
};

/**
 * The list at the box. The focus stays in the box, which cannot name an element of ours as its choice, so what is chosen is said
 * to screen readers as well as shown.
 */
export function makeSlashList(
  document: Document,
  say: Say,
  on: { take: (index: number) => void },
  signal: AbortSignal,
): SlashList {
  const { host, root } = makeOwnHost(document, slashListCss);
  const list = make(document, 'ul', { role: 'listbox', ariaLabel: say('slash_name') });
  const status = make(document, 'p', { role: 'status' });
  root.append(list, status);
  signal.addEventListener('abort', () => host.remove());
  const indexOf = (event: Event) => {
    const option = event.target instanceof Element ? event.target.closest('li') : null;
    return option ? [...list.children].indexOf(option) : -1;
  };
  // The box keeps the focus, and with it the caret.
  list.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
  list.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  list.addEventListener('click', (event) => event.isTrusted && indexOf(event) >= 0 && on.take(indexOf(event)), {
    signal,
  });
  const attach = (place: DOMRect) => {
    const home = topLayerHome(document);
    if (host.parentNode !== home) home.append(host);
    placeNear(host, place);
  };
  const hide = () => {
    list.hidden = true;
    Object.assign(status, { className: '', textContent: '' });
  };
  // What is said is heard only where it was silent before.
  hide();
  topLayerHome(document).append(host);
  return {
    show: (templates, chosen, place) => {
      list.hidden = false;
      list.replaceChildren(...templates.map((template, index) => optionOf(document, template, index === chosen, say)));
      const { title = '', shortcut = null } = templates[chosen] ?? {};
      const words = [title, shortcut && `/${shortcut}`, `${chosen + 1} / ${templates.length}`].filter(Boolean);
      Object.assign(status, { className: '', textContent: `${say('slash_name')}: ${words.join(', ')}` });
      attach(place);
      list.children[chosen]?.scrollIntoView({ block: 'nearest' });
    },
    tell: (words, place) => {
      hide();
      Object.assign(status, { className: 'told', textContent: words });
      attach(place);
    },
    hide,
  };
}

function optionOf(document: Document, template: ListedTemplate, isChosen: boolean, say: Say): HTMLElement {
  const { title, shortcut, category, lang, barred } = template;
  const option = make(document, 'li', { role: 'option', ariaSelected: String(isChosen) });
  const names = [shortcut && `/${shortcut}`, category, lang].filter(Boolean).join(' · ');
  option.append(make(document, 'b', { textContent: title }));
  if (names) option.append(make(document, 'span', { textContent: names }));
  if (barred !== null) option.append(make(document, 'i', { textContent: say('slash_barred', barred) }));
  return option;
}
