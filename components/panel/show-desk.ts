import type { DeskState } from '#lib/schema/messages.ts';
import { useDesk } from './desk-store.ts';
import { freshDraft, useDraft } from './draft-store.ts';

/**
 * Shows what the background said. Another review starts with a clean draft; a change of the same one keeps the person's words.
 * That nothing was inserted because the page moved on is told beside the review it moved on to, whichever news came first.
 */
export function showDesk(desk: DeskState | null): void {
  const subject = desk?.subject ?? null;
  const before = useDraft.getState();
  if (subject !== null && subject !== before.subject) {
    const undone = before.begunFor === before.subject && (before.outcome === 'refused' || before.outcome === 'failed');
    useDraft.setState({
      ...freshDraft,
      subject,
      ...(undone && { outcome: before.outcome, begunFor: before.begunFor }),
    });
  }
  useDesk.setState({ phase: 'ready', desk, problem: null });
}
