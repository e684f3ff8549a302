import * as z from 'zod/mini';

/** The environment's names for the optional model: server/README.md. */
export const ModelEnvironment = {
  MODEL_KIND: z.optional(z.enum(['openai-compatible', 'anthropic'])),
  MODEL_ADDRESS: z.optional(z.url({ protocol: /^https?$/ })),
  MODEL_NAME: z.optional(z.string()),
  MODEL_KEY: z.optional(z.string()),
} as const;

type Given = z.infer<z.ZodMiniObject<typeof ModelEnvironment>>;

/** Where a model is asked. `key` stays in this process. */
export interface ModelConfig {
  kind: NonNullable<Given['MODEL_KIND']>;
  address: string;
  name: string;
  key: string | undefined;
}

/** Null without a model; a string says what is missing of one that is half given. */
export function readModelConfig(given: Given): ModelConfig | string | null {
  const { MODEL_KIND: kind, MODEL_ADDRESS: address, MODEL_NAME: name, MODEL_KEY: key } = given;
  if (!kind) {
    const alone = address ?? name ?? key;
    return alone === undefined ? null : 'MODEL_ADDRESS, MODEL_NAME and MODEL_KEY need MODEL_KIND';
  }
  if (!name) return `MODEL_KIND=${kind} needs MODEL_NAME`;
  if (kind === 'anthropic') {
    if (!key) return 'MODEL_KIND=anthropic needs MODEL_KEY';
    return { kind, address: address ?? 'https://api.anthropic.com/v1', name, key };
  }
  return address
    ? { kind, address, name, key }
    : 'MODEL_KIND=openai-compatible needs MODEL_ADDRESS, such as http://127.0.0.1:11434/v1';
}
