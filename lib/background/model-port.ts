import type { Browser } from 'wxt/browser';
import type { Desk } from '#lib/desk/database.ts';
import { modelPortStart } from '#lib/model-port.ts';
import { NoModelText } from '#lib/no-model-text.ts';
import { report } from '#lib/report.ts';
import { ModelAsk, type ModelPush } from '#lib/schema/model-messages.ts';
import { deskOf, subjectOf } from './desk-session.ts';
import { describeDesk } from './desk-state.ts';
import { panelTab } from './from-panel.ts';
import { writeWithModel } from './model-draft.ts';
import type { Speaker } from './sender.ts';
import { shownFindings } from './shown-findings.ts';
import { stayAwake } from './stay-awake.ts';

/** Milliseconds for a draft and its mending. The company's server gives up at sixty seconds each and says so; the other may be on a slow machine. */
const longest = { company: 130_000, browser: 180_000 } as const;

/** What a port asks of a model; null for a port of another kind. */
function modelAsk(name: string): ModelAsk | null {
  if (!name.startsWith(modelPortStart)) return null;
  try {
    return ModelAsk.safeParse(JSON.parse(name.slice(modelPortStart.length))).data ?? null;
  } catch {
    return null;
  }
}

/**
 * Answers a panel that asks a model for a reply, on a port of its own that is closed when all is said; the person closes it
 * earlier to stop. False for a port that asks for something else.
 */
export async function answerModelPort(
  desk: Desk,
  port: Browser.runtime.Port,
  speaker: Exclude<Speaker, { kind: 'frame' }>,
): Promise<boolean> {
  const ask = modelAsk(port.name);
  if (!ask) return false;
  const closed = new AbortController();
  port.onDisconnect.addListener(() => closed.abort());
  const late = AbortSignal.timeout(longest[ask.owner]);
  const signal = AbortSignal.any([closed.signal, late]);
  const tell = (push: ModelPush) => {
    if (!closed.signal.aborted) port.postMessage(push);
  };
  stayAwake(closed.signal);
  try {
    const tab = await panelTab(speaker, ask.session).catch(() => null);
    const found = tab === null ? null : await deskOf(tab);
    if (!found || subjectOf(found) !== ask.subject) throw new NoModelText('moved-on');
    const shown = await describeDesk(desk, found);
    const written = await writeWithModel(desk, found, shown, { owner: ask.owner, tone: ask.tone, tell, signal });
    const { kept: findings } = await shownFindings(found, shown.settings, written.findings, 'panel');
    tell({ type: 'written', ...written, findings });
  } catch (error) {
    if (closed.signal.aborted) return true;
    if (late.aborted) tell({ type: 'failed', trouble: 'late' });
    else if (error instanceof NoModelText) tell({ type: 'failed', trouble: error.trouble });
    else {
      report(error, 'asking a model');
      tell({ type: 'failed', trouble: 'failed' });
    }
  }
  closed.abort();
  port.disconnect();
  return true;
}
