import { type Browser, browser } from 'wxt/browser';
import { modelPort } from '#lib/model-port.ts';
import type { ModelOwner, ModelPush, ModelTrouble } from '#lib/schema/model-messages.ts';
import { useDesk } from './desk-store.ts';
import { setEditAside } from './draft-actions.ts';
import { useDraft } from './draft-store.ts';
import { noModel, useModel } from './model-store.ts';

/** The port that a model is heard through, as long as somebody wants to hear it. */
let wanted: Browser.runtime.Port | null = null;

/** Ends what a model is writing; what stood in the panel before stays. */
export function stopModel(): void {
  wanted?.disconnect();
  wanted = null;
  useModel.setState(noModel);
}

/** Has a model write for the review in the panel. Its port lives as long as that; the background closes it when all is said. */
export function writeWithModel(owner: ModelOwner): void {
  const { session, desk } = useDesk.getState();
  if (session === null || !desk) return;
  stopModel();
  const { tone } = useDraft.getState();
  const port = browser.runtime.connect({ name: modelPort({ session, subject: desk.subject, owner, tone }) });
  wanted = port;
  useModel.setState({ ...noModel, phase: 'writing' });
  const fail = (trouble: ModelTrouble) => {
    wanted = null;
    useModel.setState({ ...noModel, trouble });
  };
  port.onMessage.addListener((push: ModelPush) => {
    if (wanted !== port) return;
    if (push.type === 'writing') useModel.setState({ text: push.text });
    else if (push.type === 'mending') useModel.setState({ phase: 'mending' });
    else if (push.type === 'failed') fail(push.trouble);
    else takeText(push, owner);
  });
  // The background was stopped before it came to an end.
  port.onDisconnect.addListener(() => wanted === port && fail('cut'));
}

/** The model's text stands in the editor like one of the person's own; an edit of theirs can be brought back. */
function takeText({ text, findings, mended }: Extract<ModelPush, { type: 'written' }>, owner: ModelOwner): void {
  wanted = null;
  useModel.setState(noModel);
  setEditAside();
  useDraft.setState({ edited: text, checked: findings, writtenBy: { owner, mended } });
}
