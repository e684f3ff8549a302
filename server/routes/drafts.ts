import { randomBytes } from 'node:crypto';
import type { Handler } from 'hono';
import { DraftBrief, type DraftLine, type ModelFault } from '#lib/schema/draft-brief.ts';
import { draftPrompt } from '#lib/schema/draft-prompt.ts';
import type { ApiEnv, AppParts } from '../app-parts.ts';
import { readPrivacy } from '../db/company-settings.ts';
import { inCompany } from '../db/database.ts';
import { askModel } from '../model/ask-model.ts';
import { type RefusalCode, refusal } from '../problems.ts';

const codes: Record<ModelFault, RefusalCode> = {
  late: 'model-late',
  busy: 'model-busy',
  refused: 'model-refused',
  cut: 'model-failed',
  failed: 'model-failed',
};

/**
 * `POST /v1/drafts`: a model's reply to the review of a brief, as lines of JSON while it is written. What is said to the model is
 * made here of the brief's parts, so that it answers reviews and nothing else. Nothing of it is stored or logged.
 */
export function drafts({ database, drafting, log }: AppParts): Handler<ApiEnv> {
  return async (context) => {
    if (!drafting) throw refusal(context, 'no-model');
    if (!context.req.header('content-type')?.startsWith('application/json')) throw refusal(context, 'not-json');
    const brief = DraftBrief.safeParse(await context.req.json().catch(() => null));
    if (!brief.success) throw refusal(context, 'bad-request');
    const { company } = context.get('member');
    const privacy = await inCompany(database, company.id, (orm) => readPrivacy(orm, company.id));
    if (privacy === 'off') throw refusal(context, 'privacy');

    const gone = new AbortController();
    const signal = AbortSignal.any([gone.signal, context.req.raw.signal]);
    const prompt = draftPrompt(brief.data, randomBytes(12).toString('hex'));
    const lines = askModel(drafting, prompt, (told) => log.warn(told, 'the model gave no answer'), signal);
    // A failure before the first word is a refusal with its own status.
    const { value: first } = await lines.next();
    if (first?.type === 'failed') {
      await lines.return();
      throw refusal(context, codes[first.fault]);
    }
    return context.body(linesOf(first ? [first] : [], lines, gone), 200, {
      'content-type': 'application/x-ndjson',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
  };
}

/** `gone` is aborted when the reader goes. */
function linesOf(begun: DraftLine[], rest: AsyncGenerator<DraftLine, void>, gone: AbortController): ReadableStream {
  const encoder = new TextEncoder();
  const encode = (line: DraftLine) => encoder.encode(`${JSON.stringify(line)}\n`);
  return new ReadableStream({
    start(controller) {
      for (const line of begun) controller.enqueue(encode(line));
    },
    async pull(controller) {
      const { value } = await rest.next();
      if (value) controller.enqueue(encode(value));
      else controller.close();
    },
    cancel: async () => {
      gone.abort();
      await rest.return();
    },
  });
}
