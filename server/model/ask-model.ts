import { APICallError, streamText } from 'ai';
import { briefLimits, type DraftLine, type ModelFault } from '#lib/schema/draft-brief.ts';
import type { DraftPrompt } from '#lib/schema/draft-prompt.ts';
import type { Drafting } from './drafting.ts';
import { beginPatience } from './patience.ts';

/** `status`: what the model's own server answered, where it did. */
type Told = { fault: ModelFault; status: number | undefined };

/**
 * A model's answer as it comes; the last line is `end` or `failed`, and nothing comes once `gone` has aborted. Never throws.
 * `tell` hears of every failure; of what was said to the model and by it nothing is kept or told.
 */
export async function* askModel(
  { model, maxOutputTokens, times }: Drafting,
  { instructions, request }: DraftPrompt,
  tell: (told: Told) => void,
  gone: AbortSignal,
): AsyncGenerator<DraftLine, void> {
  const enough = new AbortController();
  const patience = beginPatience(times);
  let length = 0;
  const fail = (fault: ModelFault, status?: number): DraftLine => {
    tell({ fault, status });
    return { type: 'failed', fault };
  };
  const failBy = (error: unknown): DraftLine => {
    if (patience.signal.aborted) return fail('late');
    const status = APICallError.isInstance(error) ? error.statusCode : undefined;
    return fail(status === undefined || status < 400 ? (length > 0 ? 'cut' : 'failed') : faultOf(status), status);
  };
  try {
    const { stream } = streamText({
      model,
      instructions,
      prompt: request,
      ...(maxOutputTokens ? { maxOutputTokens } : {}),
      // The person is there to ask again.
      maxRetries: 0,
      abortSignal: AbortSignal.any([gone, enough.signal, patience.signal]),
      // Left out, the error and the whole request with it are written to the console.
      onError: () => undefined,
    });
    for await (const part of stream) {
      if (gone.aborted) return;
      // The library has parts of its own before anything was answered.
      if (part.type === 'text-delta' || part.type === 'reasoning-delta') patience.heard();
      if (part.type === 'text-delta') {
        length += part.text.length;
        yield length > briefLimits.text ? fail('cut') : { type: 'text', text: part.text };
        if (length > briefLimits.text) return;
      } else if (part.type === 'error') {
        yield failBy(part.error);
        return;
      } else if (part.type === 'finish') {
        const fault = endings[part.finishReason];
        yield fault ? fail(fault) : { type: 'end' };
        return;
      }
    }
    if (!gone.aborted) yield failBy(null);
  } catch (error) {
    if (!gone.aborted) yield failBy(error);
  } finally {
    patience.end();
    enough.abort();
  }
}

/** How an answer may end other than well. */
const endings: Record<string, ModelFault | undefined> = {
  'content-filter': 'refused',
  length: 'cut',
  error: 'cut',
  other: 'cut',
  'tool-calls': 'failed',
};

function faultOf(status: number): ModelFault {
  if (status === 429 || status === 503 || status === 529) return 'busy';
  return status === 408 || status === 504 ? 'late' : 'failed';
}
