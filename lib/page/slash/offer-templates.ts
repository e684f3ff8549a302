import type { Answer, FocusedBox } from '#lib/schema/messages.ts';
import type { ListedTemplate } from '#lib/schema/template.ts';
import { matchSlash, type Slash, slashAt } from '#lib/templates/slash.ts';
import { describeBox, type OpenBox } from '../focused-box.ts';
import type { Look } from '../look.ts';
import type { Say } from '../words.ts';
import { caretPlace } from './caret-place.ts';
import { type SlashKey, takeKeys } from './slash-keys.ts';
import { makeSlashList } from './slash-list.ts';

export type OfferTemplates = {
  box: OpenBox;
  look: () => Look;
  say: Say;
  /** In the order in which they are offered. */
  templates: readonly ListedTemplate[];
  take: (taken: {
    id: string;
    start: number;
    expected: string;
    box: FocusedBox;
  }) => Promise<Answer<'slash.take'>['outcome']>;
};

/** As many as one sees at a glance; typing narrows them. */
const shown = 8;
/** How long it is said how it ended. In ms. */
const saying = 4000;
/** Changes without the word before it is given up: while an editor draws what was typed, the caret is elsewhere for a moment. */
const patience = 4;

/**
 * Offers templates for the shortcut that is being typed in the box, until one is taken or the person goes on without. Calls `end`
 * when nothing of it is left. It writes nothing itself.
 */
export function offerTemplates(
  { box, look, say, templates, take }: OfferTemplates,
  end: () => void,
  signal: AbortSignal,
): void {
  const { editor } = box;
  const { element } = editor;
  const document = element.ownerDocument;
  const window = document.defaultView ?? globalThis.window;
  let slash: Slash | null = null;
  let found: ListedTemplate[] = [];
  let chosen = 0;
  let misses = 0;
  let taken = false;

  const placeOf = ({ start, end }: Slash) => caretPlace(editor, start, end);
  const slashNow = (): Slash | null => {
    const caret = element.isConnected ? editor.selected() : null;
    return caret && caret.start === caret.end ? slashAt(editor.read(), caret.end) : null;
  };
  const draw = () => {
    if (taken) return;
    if (slash && found.length > 0) list.show(found, chosen, placeOf(slash));
    else list.hide();
  };
  const follow = () => {
    if (taken) return;
    const now = slashNow();
    if (!now) {
      slash = null;
      found = [];
      draw();
      misses += 1;
      return misses > patience ? end() : undefined;
    }
    if (slash?.start === now.start && slash.query === now.query) return;
    slash = now;
    misses = 0;
    found = matchSlash(templates, now.query).slice(0, shown);
    chosen = 0;
    draw();
  };
  const takeAt = async (index: number) => {
    const template = found[index];
    const at = slashNow() ?? slash;
    if (!template || !at || taken) return;
    taken = true;
    list.hide();
    const expected = editor.read().slice(at.start, at.end);
    const { review } = box;
    const outcome = await take({ id: template.id, start: at.start, expected, box: describeBox(look(), box, review) });
    if (signal.aborted) return;
    if (outcome === 'inserted') return end();
    list.tell(say(outcome === 'asked' ? 'slash_asked' : 'slash_failed'), placeOf(at));
    const timer = window.setTimeout(end, saying);
    signal.addEventListener('abort', () => window.clearTimeout(timer));
  };
  const acts: Record<SlashKey, () => void> = {
    down: () => move(1),
    up: () => move(-1),
    take: () => void takeAt(chosen),
    close: end,
  };
  const move = (by: number) => {
    chosen = (chosen + by + found.length) % found.length;
    draw();
  };
  const list = makeSlashList(document, say, { take: (index) => void takeAt(index) }, signal);
  takeKeys(
    window,
    () => found.length > 0 && slash !== null && !taken,
    (key) => acts[key](),
    signal,
  );
  const leave = () => {
    if (!taken) end();
  };
  element.addEventListener('input', follow, { signal });
  document.addEventListener('selectionchange', follow, { signal });
  element.addEventListener('blur', leave, { signal });
  document.addEventListener('scroll', draw, { signal, capture: true, passive: true });
  window.addEventListener('resize', draw, { signal });
  const first = window.setTimeout(follow);
  signal.addEventListener('abort', () => window.clearTimeout(first));
}
