import { editDraft } from './draft-actions.ts';
import { useDraft } from './draft-store.ts';
import type { Outgoing } from './send-draft.ts';

/** Sends a filled template; what a flag stands against goes to the editor, where the flag can be seen and mended. */
export async function sendTemplate({ text, templateId }: Outgoing, send: () => Promise<void>): Promise<void> {
  await send();
  if (useDraft.getState().outcome !== 'blocked') return;
  await editDraft(text, templateId);
  useDraft.setState({ outcome: 'blocked' });
}
