import * as z from 'zod/mini';
import { ModelFault } from './draft-brief.ts';
import { Tone } from './ids.ts';
import { Finding } from './method.ts';

/** Whose model writes: the company's, asked through its server, or the browser's own on this machine. */
export const ModelOwner = z.enum(['company', 'browser']);
export type ModelOwner = z.infer<typeof ModelOwner>;

/** Which models may be asked at a desk. `kept`: the company has one, and keeps texts on this machine. */
export type ModelWays = { company: 'ready' | 'kept' | null; browser: boolean };

/** Name of the port through which the panel hears a model write; closing it is Stop. */
export const ModelAsk = z.object({
  session: z.string().check(z.minLength(1)),
  subject: z.string(),
  owner: ModelOwner,
  tone: Tone,
});
export type ModelAsk = z.infer<typeof ModelAsk>;

/** Why there is no text of a model; words are in the interface's catalogue under `model.trouble.`. */
export const modelTroubles = [
  ...ModelFault.options,
  'unreadable',
  'too-often',
  'offline',
  'signed-out',
  'kept',
  'gone',
  'moved-on',
] as const;
export const ModelTrouble = z.enum(modelTroubles);
export type ModelTrouble = z.infer<typeof ModelTrouble>;

/** What comes through the port: all that was written so far, then how it ended. */
export const ModelPush = z.discriminatedUnion('type', [
  z.object({ type: z.literal('writing'), text: z.string() }),
  /** The text was flagged and is written once more. */
  z.object({ type: z.literal('mending') }),
  z.object({ type: z.literal('written'), text: z.string(), findings: z.array(Finding), mended: z.boolean() }),
  z.object({ type: z.literal('failed'), trouble: ModelTrouble }),
]);
export type ModelPush = z.infer<typeof ModelPush>;
