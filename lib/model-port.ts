import type { ModelAsk } from './schema/model-messages.ts';

export const modelPortStart = 'model:';

/** Name of the port through which a model is asked: the panel needs no shapes for that, and comes without zod. */
export const modelPort = (ask: ModelAsk): string => modelPortStart + JSON.stringify(ask);
