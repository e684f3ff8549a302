import { vi } from 'vitest';

type Words = readonly unknown[] | Error;

/** The browser's own model, at the browser's own seam: it knows these languages, and says these pieces or fails. */
export function browserModel({ languages = ['en'], says = [] as Words, state = 'available' } = {}) {
  const heard: { system: string; request: string; languages: string[] }[] = [];
  let open = 0;
  const availability = async ({ expectedOutputs }: Pick<Create, 'expectedOutputs'>): Promise<unknown> => {
    const asked = expectedOutputs.flatMap((output) => output.languages);
    return asked.every((language) => languages.includes(language)) ? state : 'unavailable';
  };
  const create = async ({ initialPrompts, expectedOutputs, signal: creating }: Create): Promise<unknown> => {
    creating.throwIfAborted();
    open += 1;
    return {
      promptStreaming: (request: string, { signal }: { signal: AbortSignal }) => {
        const outputs = expectedOutputs.flatMap((output) => output.languages);
        heard.push({ system: initialPrompts[0]?.content ?? '', request, languages: outputs });
        return stream(says, signal);
      },
      destroy: () => {
        open -= 1;
      },
    };
  };
  // An interface of the browser is a function that carries its methods.
  vi.stubGlobal(
    'LanguageModel',
    Object.assign(() => undefined, { availability, create }),
  );
  return {
    heard,
    /** Sessions that nobody has ended. */
    left: () => open,
  };
}

type Create = {
  initialPrompts: { content: string }[];
  expectedOutputs: { languages: string[] }[];
  signal: AbortSignal;
};

/** The pieces, then silence until `signal` where the last one is `silence`. */
function stream(says: Words, signal: AbortSignal): ReadableStream<unknown> {
  const pieces = says instanceof Error ? [] : [...says];
  return new ReadableStream({
    start(controller) {
      signal.addEventListener('abort', () => controller.error(signal.reason), { once: true });
    },
    async pull(controller) {
      if (says instanceof Error) return controller.error(says);
      const piece = pieces.shift();
      if (piece === silence) return new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      if (piece === undefined) return controller.close();
      return controller.enqueue(piece);
    },
  });
}
export const silence = Symbol('silence');
