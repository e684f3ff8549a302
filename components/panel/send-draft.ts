import { ask } from '#lib/messages.ts';
import { report } from '#lib/report.ts';
import type { Override } from '#lib/schema/records.ts';
import { currentDraft } from './current-draft.ts';
import { useDesk } from './desk-store.ts';
import { type Outcome, useDraft } from './draft-store.ts';
import { gateOf } from './gate.ts';
import { withSession } from './with-session.ts';

/** A text on its way out of the panel: a draft, or a filled template. */
export type Outgoing = { text: string; templateId: string | null; overrides: Override[] };

/** Says how something ended, and for which review it was begun. */
function teller(): (outcome: Outcome) => void {
  const begunFor = useDesk.getState().desk?.subject ?? null;
  return (outcome) => useDraft.setState({ outcome, begunFor });
}

/** The draft as it stands, when nothing stands against it. */
function readyDraft(): Outgoing | null {
  const { desk } = useDesk.getState();
  const draft = useDraft.getState();
  const current = desk && currentDraft(desk, draft);
  if (!current?.text.trim()) return null;
  const gate = gateOf(current.findings, draft.vouched);
  return gate.open ? { text: current.text, templateId: draft.templateId, overrides: gate.overrides } : null;
}

/** Writes the text into the page's box. The background checks it once more and may refuse. */
export async function insert(outgoing: Outgoing, mode: 'replace' | 'at-caret' | 'at-slash'): Promise<void> {
  const { tone } = useDraft.getState();
  const say = teller();
  const answer = await withSession('inserting', (session, subject) =>
    ask('desk.insert', { session, subject, ...outgoing, mode, tone: outgoing.templateId ? null : tone }),
  );
  say(answer?.outcome ?? 'failed');
}

/** Puts the text on the clipboard, once the background has agreed. */
export async function copy(outgoing: Outgoing): Promise<void> {
  const shown = useDesk.getState().desk?.subject;
  const say = teller();
  const answer = await withSession('copying', (session, subject) =>
    ask('desk.copied', { session, subject, ...outgoing }),
  );
  if (!answer) return say('failed');
  if (!answer.allowed) {
    const movedOn = useDesk.getState().desk?.subject !== shown;
    return say(movedOn ? 'refused' : 'blocked');
  }
  try {
    await navigator.clipboard.writeText(outgoing.text);
    say('on-clipboard');
  } catch (error) {
    report(error, 'writing to the clipboard');
    say('failed');
  }
}

export async function insertDraft(): Promise<void> {
  const outgoing = readyDraft();
  if (outgoing) await insert(outgoing, 'replace');
}

export async function copyDraft(): Promise<void> {
  const outgoing = readyDraft();
  if (outgoing) await copy(outgoing);
}
