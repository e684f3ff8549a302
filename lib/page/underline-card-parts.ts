import { checkedDay } from '#lib/checked-day.ts';
import type { Citation, Edit, Finding } from '#lib/schema/method.ts';
import { make } from './own-host.ts';
import type { Say } from './words.ts';

export type CardActions = { fix: (edit: Edit) => void; dismiss: () => void; why: () => void; close: () => void };

const severityWord = { block: 'flag_block', warn: 'flag_warn', hint: 'flag_hint' } as const;

/** Builds the card of one finding: reason, source, safer wordings. */
export function makeCard(
  document: Document,
  finding: Finding,
  say: Say,
  on: CardActions,
  signal: AbortSignal,
): { card: HTMLElement; reason: HTMLElement } {
  const { source, severity, fixes, message } = finding;
  const button = (textContent: string, className: string, act: () => void) => {
    const made = make(document, 'button', { type: 'button', className, textContent });
    made.addEventListener('click', (event) => event.isTrusted && act(), { signal });
    return made;
  };
  const fixing = (edit: Edit) =>
    button(edit.text === '' ? say('flag_remove') : say('flag_fix', edit.text.trim()), 'fix', () => on.fix(edit));
  const name = say(severityWord[severity]);
  const reason = make(document, 'p', { textContent: message });
  const actions = make(document, 'div');
  actions.append(...fixes.map(fixing));
  // A block is mended or overridden with a reason in the panel; hiding its line would change nothing.
  if (severity !== 'block') actions.append(button(say('flag_dismiss'), '', on.dismiss));
  // A company's own rule is in no catalogue: its reason is all there is to say.
  if (source.checkedOn) actions.append(button(say('flag_why'), '', on.why));
  actions.append(button(say('flag_close'), '', on.close));
  const card = make(document, 'div', { role: 'dialog', ariaLabel: name });
  card.append(
    make(document, 'p', { className: 'severity', textContent: name }),
    reason,
    sourceOf(document, source, say),
    actions,
  );
  return { card, reason };
}

function sourceOf(document: Document, { title, clause, url, checkedOn }: Citation, say: Say): HTMLElement {
  const textContent = say('flag_source', [title, clause].filter(Boolean).join(', '));
  const name = /^https?:/.test(url)
    ? make(document, 'a', { textContent, href: url, target: '_blank', rel: 'noopener noreferrer' })
    : textContent;
  const line = make(document, 'p', { className: 'source' });
  line.append(name, checkedOn && ` · ${say('flag_checked', checkedDay(checkedOn))}`);
  return line;
}
