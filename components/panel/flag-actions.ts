import { ask } from '#lib/messages.ts';
import type { Request } from '#lib/schema/messages.ts';
import type { Finding } from '#lib/schema/method.ts';
import { editDraft } from './draft-actions.ts';
import { useDraft } from './draft-store.ts';
import { withSession } from './with-session.ts';

/** Does not show a flag again for the same words in this reply. */
export async function dismissFlag({ rule, text }: Finding): Promise<void> {
  await withSession('dismissing a flag', (session, subject) => ask('desk.dismiss', { session, subject, rule, text }));
  await checkDraftAgain();
}

/** Shows again what was dismissed in this reply. */
export async function showDismissed(): Promise<void> {
  await withSession('showing flags again', (session, subject) => ask('desk.undismiss', { session, subject }));
  await checkDraftAgain();
}

/** Switches flags off or on: of one rule, on one site, everywhere. */
export async function switchFlags(what: Request<'flags.switch'>['what'], id: string, off: boolean): Promise<void> {
  await withSession('switching flags', () => ask('flags.switch', { what, id, off }));
  await checkDraftAgain();
}

/** Shows a rule in the catalogue, through the background: a docked panel may not open a tab in every browser. */
export async function openRule(rule: string): Promise<void> {
  await withSession('opening a rule', () => ask('rules.open', { rule }));
}

/** The desk comes anew by itself; the findings of the person's own wording are asked for. */
async function checkDraftAgain(): Promise<void> {
  const { edited } = useDraft.getState();
  if (edited !== null) await editDraft(edited);
}
