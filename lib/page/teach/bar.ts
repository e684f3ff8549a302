import { make, makeOwnHost, topLayerHome } from '../own-host.ts';

const barCss = `
:host { left: 50% !important; bottom: 8px !important; transform: translateX(-50%) !important; width: 440px !important; max-width: 94vw !important }
section { padding: 12px; border-radius: 8px; background: Canvas; color: CanvasText; border: 1px solid #8888; box-shadow: 0 4px 16px #0004;
  font: 14px/1.4 system-ui, sans-serif; overflow-wrap: anywhere; max-height: 60vh; overflow: auto }
h2 { font-size: 14px; margin: 0 0 4px }
p, ol { margin: 0 0 8px }
ol { padding-inline-start: 20px; font-size: 13px }
.small { font-size: 12px; opacity: .8 }
.row { display: flex; flex-wrap: wrap; gap: 8px }
button { font: inherit; padding: 4px 10px; border-radius: 4px; border: 1px solid #8888; background: Canvas; color: CanvasText; cursor: pointer }
.main { background: #0d6b60; border-color: #0d6b60; color: #fff }
`;

/** `key` does the same from anywhere on the page; the main choice has the focus. */
type Choice = { words: string; act: () => void; key?: string; main?: true };
export type Bar = {
  host: HTMLElement;
  show: (content: {
    title: string;
    lines: readonly string[];
    list?: readonly string[];
    choices: readonly Choice[];
  }) => void;
};

/** The bar that asks and shows; everything in it is text. */
export function makeBar(document: Document, name: string, signal: AbortSignal): Bar {
  const { host, root } = makeOwnHost(document, barCss);
  const section = make(document, 'section', { role: 'dialog', ariaLabel: name });
  const heading = make(document, 'h2');
  const status = make(document, 'div', { role: 'status' });
  const row = make(document, 'div', { className: 'row' });
  section.append(heading, status, row);
  root.append(section);
  topLayerHome(document).append(host);
  signal.addEventListener('abort', () => host.remove());
  let shown: AbortController | null = null;

  return {
    host,
    show: ({ title, lines, list, choices }) => {
      shown?.abort();
      shown = new AbortController();
      const pressing = AbortSignal.any([signal, shown.signal]);
      const hearKey = (event: KeyboardEvent) => {
        const choice = event.isTrusted && choices.find(({ key }) => key === event.key);
        if (!choice) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        choice.act();
      };
      document.addEventListener('keydown', hearKey, { capture: true, signal: pressing });
      heading.textContent = title;
      const items = list && make(document, 'ol');
      items?.append(...(list ?? []).map((textContent) => make(document, 'li', { textContent })));
      status.replaceChildren(
        ...lines.map((textContent, index) => make(document, 'p', { textContent, className: index > 0 ? 'small' : '' })),
        ...(items ? [items] : []),
      );
      row.replaceChildren(
        ...choices.map(({ words, act, key, main }) => {
          const button = make(document, 'button', {
            type: 'button',
            textContent: words,
            title: key ?? '',
            className: main ? 'main' : '',
          });
          button.addEventListener('click', (event) => event.isTrusted && act(), { signal: pressing });
          return button;
        }),
      );
      row.querySelector<HTMLElement>('.main')?.focus({ preventScroll: true });
    },
  };
}
