import type { DeskState } from '#lib/schema/messages.ts';
import { useDesk } from './desk-store.ts';
import { freshDraft, useDraft } from './draft-store.ts';

/** Shows what the background said. Another review starts with a clean draft; a change of the same one keeps the person's words. */
export function showDesk(desk: DeskState | null): void {
  const subject = desk?.subject ?? null;
  if (subject !== null && subject !== useDraft.getState().subject) useDraft.setState({ ...freshDraft, subject });
  useDesk.setState({ phase: 'ready', desk, problem: null });
}
