import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { extractReasoningMiddleware, type LanguageModel, wrapLanguageModel } from 'ai';
import type { ModelConfig } from './model-config.ts';

/** The model that drafts are asked of, and how much of it people may have. */
export interface Drafting {
  model: LanguageModel;
  /** Where the interface asks for it; elsewhere an unknown setting is refused, and ./ask-model.ts counts what comes. */
  maxOutputTokens: number | undefined;
  /** Milliseconds: until the first words, between two of them, and all in all. */
  times: { first: number; between: number; all: number };
  /** Drafts within so many seconds: of one person, of one company, and of everybody on this server. */
  rate: { person: number; company: number; everybody: number; seconds: number };
}

/** A person waits for it; the extension gives up a little later than the server. */
const times = { first: 20_000, between: 15_000, all: 60_000 };
/** A draft and its mending for a review every twenty seconds, ten people at it, and ten such companies. */
const rate = { person: 30, company: 300, everybody: 3000, seconds: 300 };

export function createDrafting(config: ModelConfig): Drafting {
  return { ...openModel(config), times, rate };
}

function openModel({ kind, address, name, key }: ModelConfig): Pick<Drafting, 'model' | 'maxOutputTokens'> {
  if (kind === 'anthropic') {
    return { model: createAnthropic({ baseURL: address, apiKey: key ?? '' })(name), maxOutputTokens: 2000 };
  }
  const open = createOpenAICompatible({ name: 'company', baseURL: address, ...(key ? { apiKey: key } : {}) });
  // Models that people run themselves often think aloud in the text.
  const model = wrapLanguageModel({ model: open(name), middleware: extractReasoningMiddleware({ tagName: 'think' }) });
  return { model, maxOutputTokens: undefined };
}
