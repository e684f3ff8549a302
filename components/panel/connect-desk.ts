import { browser } from 'wxt/browser';
import { keepPort } from '#components/connection/keep-port.ts';
import { problemOf } from '#components/connection/problem-of.ts';
import { ask } from '#lib/messages.ts';
import type { DeskState, Push } from '#lib/schema/messages.ts';
import { useDesk } from './desk-store.ts';
import { showDesk } from './show-desk.ts';

/**
 * Says hello and keeps the desk told until `signal` aborts, under one session however often the worker restarts.
 * `nonce` is null in the browser's own side panel.
 */
export async function connectDesk(nonce: string | null, signal: AbortSignal): Promise<void> {
  try {
    const { session, desk } = await ask('panel.hello', { nonce, window: nonce === null ? await ownWindow() : null });
    if (signal.aborted) return;
    useDesk.setState({ session });
    showDesk(desk);
    await keepPort(`panel:${session}`, take, signal);
  } catch (error) {
    if (!signal.aborted) useDesk.setState({ phase: 'ready', problem: problemOf(error, 'connecting the desk') });
  }
}

function take(push: Push): void {
  const { desk } = useDesk.getState();
  if (push.type === 'desk') showDesk(push.desk);
  else if (!desk) return;
  else if (push.type === 'flags') showFlags(desk, push);
  else if (push.type === 'account') useDesk.setState({ desk: { ...desk, account: push.account } });
  else useDesk.setState({ desk: { ...desk, templates: push.templates } });
}

/** Flags of another review than the one that is shown come too late. */
function showFlags(desk: DeskState, { subject, text, findings }: Extract<Push, { type: 'flags' }>): void {
  if (desk.subject === subject) useDesk.setState({ desk: { ...desk, box: { ...desk.box, text }, findings } });
}

/** The window of the browser's side panel, which shows the tab that is looked at there; null in somebody's page. */
async function ownWindow(): Promise<number | null> {
  if (window.top !== window) return null;
  return (await browser.windows.getCurrent()).id ?? null;
}
