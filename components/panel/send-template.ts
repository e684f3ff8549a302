import { editDraft, setEditAside } from './draft-actions.ts';
import { useDraft } from './draft-store.ts';
import type { Outgoing } from './send-draft.ts';

/** Sends a filled template; what a flag stands against goes to the editor, where the flag can be seen and mended. */
export async function sendTemplate({ text, templateId }: Outgoing, send: () => Promise<void>): Promise<void> {
  await send();
  if (useDraft.getState().outcome !== 'blocked') return;
  await editDraft(text, templateId);
  useDraft.setState({ outcome: 'blocked' });
}

/**
 * Brings a filled template that a flag kept from the box to the editor; what the person wrote there can be brought back. Where
 * this template stands in it already, mended perhaps, it stays.
 */
export async function editTemplate(text: string, templateId: string): Promise<void> {
  const { edited, templateId: shown } = useDraft.getState();
  if (edited !== null && shown === templateId) return;
  setEditAside();
  await editDraft(text, templateId);
  useDraft.setState({ outcome: 'blocked' });
}
