import { ask } from '#lib/messages.ts';
import type { Tone } from '#lib/schema/ids.ts';
import type { Edit, Finding } from '#lib/schema/method.ts';
import { currentDraft } from './current-draft.ts';
import { useDesk } from './desk-store.ts';
import { useDraft } from './draft-store.ts';
import { withSession } from './with-session.ts';

/** A new draft takes the place of the person's edit, which can be brought back. */
export function setEditAside(): void {
  const { edited, tone, writtenBy, aside } = useDraft.getState();
  const kept = edited?.trim() ? { text: edited, tone, writtenBy } : aside;
  useDraft.setState({ edited: null, checked: null, writtenBy: null, aside: kept, templateId: null, outcome: null });
}

export function bringEditBack(): void {
  const { aside } = useDraft.getState();
  if (!aside) return;
  useDraft.setState({ tone: aside.tone, writtenBy: aside.writtenBy, aside: null });
  void editDraft(aside.text);
}

/** Chooses a draft by its tone. */
export function pickTone(tone: Tone): void {
  if (tone === useDraft.getState().tone) return;
  setEditAside();
  useDraft.setState({ tone });
}

/** Takes the person's wording and has it checked; an answer for an older wording is dropped. */
export async function editDraft(text: string, templateId = useDraft.getState().templateId): Promise<void> {
  const { templateId: before, writtenBy } = useDraft.getState();
  const grownFrom = templateId === before && text.trim() ? writtenBy : null;
  useDraft.setState({ edited: text, templateId, writtenBy: grownFrom, outcome: null });
  const checked = await withSession('checking the text', (session, subject) =>
    ask('desk.check', { session, subject, text }),
  );
  if (checked && useDraft.getState().edited === text) useDraft.setState({ checked });
}

/** Mends one finding in the text shown in the panel. */
export function fixDraft(finding: Finding): void {
  const { desk } = useDesk.getState();
  const [fix] = finding.fixes;
  const current = desk && currentDraft(desk, useDraft.getState());
  if (fix && current) void editDraft(applyEdit(current.text, fix));
}

function applyEdit(text: string, { start, end, text: mended }: Edit): string {
  return text.slice(0, start) + mended + text.slice(end);
}

/** Gives the reason why a blocked text may stand all the same. */
export function vouchFor({ rule, text }: Finding, reason: string): void {
  useDraft.setState(({ vouched }) => ({ vouched: [...vouched, { rule, text, reason }] }));
}
