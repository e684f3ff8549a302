import * as z from 'zod/mini';
import { NoModelText } from './no-model-text.ts';
import type { DraftPrompt } from './schema/draft-prompt.ts';
import { type Language, mainTag } from './schema/ids.ts';

/**
 * The browser's own model: `LanguageModel` of the Prompt API, in extensions from Chrome 138
 * (https://developer.chrome.com/docs/extensions/ai/prompt-api, read 2026-11). It runs on this machine; nothing leaves.
 */
const isFunction = (value: unknown) => typeof value === 'function';
type Options = {
  expectedInputs: { type: 'text'; languages: string[] }[];
  expectedOutputs: { type: 'text'; languages: string[] }[];
};
type Create = Options & { initialPrompts: { role: 'system'; content: string }[]; signal: AbortSignal };

/** An interface's constructor carries the methods, so it is no plain object. */
const Entry = z.custom<{ availability(options: Options): Promise<unknown>; create(options: Create): Promise<unknown> }>(
  (value) =>
    isFunction(value) &&
    isFunction((value as { availability?: unknown }).availability) &&
    isFunction((value as { create?: unknown }).create),
);
const Session = z.custom<{
  promptStreaming(request: string, options: { signal: AbortSignal }): ReadableStream<unknown>;
  destroy(): void;
}>((value) => isFunction((value as { promptStreaming?: unknown } | null)?.promptStreaming));
const Availability = z.enum(['unavailable', 'downloadable', 'downloading', 'available']);
export type BrowserModelState = z.infer<typeof Availability>;

const entry = () => Entry.safeParse((globalThis as { LanguageModel?: unknown }).LanguageModel).data ?? null;

/** Instructions are English, and so may be what it has to read. */
const optionsFor = (lang: Language): Options => ({
  expectedInputs: [{ type: 'text', languages: [...new Set(['en', mainTag(lang)])] }],
  expectedOutputs: [{ type: 'text', languages: [mainTag(lang)] }],
});

/** Whether the browser has a model that writes this language: `unavailable` also where it has none of this kind. */
export async function browserModelState(lang: Language): Promise<BrowserModelState> {
  // It throws for languages it has never heard of.
  const said = await Promise.resolve(entry()?.availability(optionsFor(lang))).catch(() => 'unavailable');
  return Availability.safeParse(said).data ?? 'unavailable';
}

/** Asks the browser's model and gives its answer piece by piece. Throws `NoModelText`; `signal` ends it. */
export async function* askBrowserModel(
  { instructions, request }: DraftPrompt,
  lang: Language,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const initialPrompts = [{ role: 'system' as const, content: instructions }];
  const made = await entry()
    ?.create({ ...optionsFor(lang), initialPrompts, signal })
    .catch((error: unknown) => {
      throw new NoModelText('failed', { cause: error });
    });
  const session = Session.safeParse(made).data;
  if (!session) throw new NoModelText('gone');
  try {
    const reader = session.promptStreaming(request, { signal }).getReader();
    for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
      const piece = z.string().safeParse(value).data;
      if (piece === undefined) throw new NoModelText('unreadable');
      yield piece;
    }
  } catch (error) {
    if (error instanceof NoModelText) throw error;
    const refused = error instanceof DOMException && error.name === 'NotSupportedError';
    throw new NoModelText(refused ? 'refused' : 'failed', { cause: error });
  } finally {
    session.destroy();
  }
}
