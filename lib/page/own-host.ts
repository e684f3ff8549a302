export type OwnHost = { host: HTMLElement; root: ShadowRoot };

/** For every root of ours: nothing of the page's styles comes in, and what the page says of the host is outweighed. */
const common = `
:host { all: initial !important; margin: 0 !important; color-scheme: light dark !important; position: fixed !important; z-index: 2147483647 !important }
:focus-visible { outline: 2px solid #0d9488 !important; outline-offset: 1px }
`;

/** An element of ours: a closed shadow root, so that the page neither reads nor styles nor walks into it. */
export function makeOwnHost(document: Document, css: string): OwnHost {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(common + css);
  root.adoptedStyleSheets = [sheet];
  return { host, root };
}

type Properties<K extends keyof HTMLElementTagNameMap> = Partial<Omit<HTMLElementTagNameMap[K], 'style'>>;

/** An element for a root of ours. Words go in as `textContent`, never as markup. */
export const make = <K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  properties: Properties<K> = {},
): HTMLElementTagNameMap[K] => Object.assign(document.createElement(tag), properties);

/** Where something of ours is seen and can be pressed: a site's `showModal()` hides and stills all that stands outside it. */
export function topLayerHome(document: Document): Element {
  const modals = document.querySelectorAll('dialog:modal');
  return modals[modals.length - 1] ?? document.documentElement;
}
