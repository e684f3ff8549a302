// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepPressed } from '#lib/page/pressed-review.ts';
import { lookAt } from './posted-page.ts';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => stop.abort());

const cards = { Anna: '<button id="anna">Reply</button><p id="words">late</p>', Boris: '<a id="boris">Reply</a>' };

/** Hears presses as the browser would tell of a person's own, which no script can make. */
function start(opensApart?: true) {
  const look = lookAt(cards);
  document.body.insertAdjacentHTML(
    'beforeend',
    '<button id="next">Next</button><ul role="menu"><button id="item">Reply</button></ul>',
  );
  if (look.site.editor && opensApart) look.site.editor = { ...look.site.editor, open: ['#anna'], opensApart };
  let hear: (event: Event) => void = () => undefined;
  const page = {
    addEventListener: (_: string, listener: typeof hear) => {
      hear = listener;
    },
  } as unknown as Document;
  const pressed = keepPressed(page, () => look, stop.signal);
  const press = (id: string, isTrusted = true) =>
    hear({ isTrusted, composedPath: () => [document.getElementById(id)] } as unknown as Event);
  return { pressed, press };
}

test.each<[name: string, presses: string[], pressed: string | undefined, opensApart?: true]>([
  ['nobody before any press', [], undefined],
  ['whose control was pressed last', ['anna', 'boris'], 'Boris'],
  ['not where words were pressed', ['words'], undefined],
  ['still after an item of a menu, which may stand outside the card', ['anna', 'item'], 'Anna'],
  ['nobody after a control that belongs to no card', ['anna', 'next'], undefined],
  ['still, where the site says that its dialogs stay with one review', ['anna', 'next'], 'Anna', true],
  ['there by the site’s own opening control alone', ['boris'], undefined, true],
])('%s', (_, presses, pressed, opensApart) => {
  const page = start(opensApart);
  for (const id of presses) page.press(id);
  expect(page.pressed()?.author).toBe(pressed);
});

test('a press that a script makes counts for nothing', () => {
  const { press, pressed } = start();
  press('anna', false);
  expect(pressed()).toBeNull();
});
