import { askBrowserModel } from '#lib/browser-model.ts';
import type { Desk } from '#lib/desk/database.ts';
import { briefFor, briefToMend } from '#lib/model/brief.ts';
import { needsMending, takeAway } from '#lib/model/mend.ts';
import { readAnswer, shownPart } from '#lib/model/read-answer.ts';
import { NoModelText } from '#lib/no-model-text.ts';
import { briefLimits, type DraftBrief } from '#lib/schema/draft-brief.ts';
import { draftPrompt } from '#lib/schema/draft-prompt.ts';
import type { Tone } from '#lib/schema/ids.ts';
import type { DeskState } from '#lib/schema/messages.ts';
import type { Finding } from '#lib/schema/method.ts';
import type { ModelOwner, ModelPush } from '#lib/schema/model-messages.ts';
import { askCompanyModel } from '#lib/sync/company-model.ts';
import { type DeskSession, secret } from './desk-session.ts';
import { type Judged, judgeModelText } from './judge-model-text.ts';

/** `mended`: it is not the text that came first. */
export type Written = { text: string; findings: Finding[]; mended: boolean };
type Asked = { owner: ModelOwner; tone: Tone; tell: (push: ModelPush) => void; signal: AbortSignal };

/** The request to a model, after what the desk shows. Throws `NoModelText` where there is nothing to write or nobody to ask. */
function briefOf({ box, composition, plan, limit, settings, model }: DeskState, { owner, tone }: Asked) {
  const { review, platform } = box;
  const { facts, resolved } = plan;
  if (!review || !composition || composition.strategy === 'no-reply') throw new NoModelText('gone');
  if (owner === 'company' && model.company !== 'ready') throw new NoModelText(model.company ?? 'gone');
  if (owner === 'browser' && !model.browser) throw new NoModelText('gone');
  const steps = plan.steps.filter(({ on }) => on).map(({ step }) => step);
  return briefFor({ review, platform, composition, steps, tone, facts, resolved, limit, settings });
}

/**
 * Has a model write a reply to the review at this desk, tells of it as it comes, judges it as any text, and has it mended once:
 * words that should simply go are taken away where that suffices, else the model is asked once more. What comes then counts only if
 * less stands against it.
 * Throws `NoModelText`; nothing of it is kept.
 */
export async function writeWithModel(
  desk: Desk,
  session: DeskSession,
  shown: DeskState,
  asked: Asked,
): Promise<Written> {
  const { tell } = asked;
  const { brief, redactor } = briefOf(shown, asked);
  const judge = (text: string) => judgeModelText(desk, session, text);
  const answer = await collect(desk, brief, asked, (part) =>
    tell({ type: 'writing', text: redactor.restore(shownPart(part)) }),
  );
  const first = await judge(redactor.restore(answer));
  let best = await better(first, takeAway(first.text, first.findings).trim(), judge);
  if (needsMending(best.findings, best.unvouched.length)) {
    tell({ type: 'mending' });
    const again = briefToMend(brief, redactor, answer, first);
    best = await collect(desk, again, asked, () => undefined).then(
      (second) => better(best, redactor.restore(second), judge),
      (error: unknown) => {
        if (error instanceof NoModelText) return best;
        throw error;
      },
    );
  }
  const { text, findings } = best;
  return { text, findings, mended: text !== first.text };
}

async function better(before: Judged, text: string, judge: (text: string) => Promise<Judged>): Promise<Judged> {
  if (text === before.text) return before;
  const now = await judge(text);
  return now.weight < before.weight ? now : before;
}

/** A whole answer, as the model wrote it. */
async function collect(
  desk: Desk,
  brief: DraftBrief,
  { owner, signal }: Asked,
  hear: (part: string) => void,
): Promise<string> {
  const pieces =
    owner === 'company'
      ? askCompanyModel(desk, brief, signal)
      : askBrowserModel(draftPrompt(brief, secret()), brief.lang, signal);
  let whole = '';
  for await (const piece of pieces) {
    signal.throwIfAborted();
    whole += piece;
    if (whole.length > briefLimits.text) throw new NoModelText('cut');
    hear(whole);
  }
  const answer = readAnswer(whole);
  if (answer === null) throw new NoModelText('refused');
  return answer;
}
