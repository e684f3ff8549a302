import { createInterface } from 'node:readline';
import * as z from 'zod/mini';

z.config(z.locales.en());

const Id = z.object({ id: z.union([z.string(), z.number()]) });

/** A mistake of the caller's, worded for them. */
function explain(error: z.core.$ZodError): string {
  return error.issues
    .map((issue) => (issue.path.length > 0 ? `${issue.path.map(String).join('.')}: ${issue.message}` : issue.message))
    .join('; ');
}

/**
 * Answers standard input line by line, in order: one line out for each line in. A line that is not understood is answered
 * by `{line, error}`, numbered from 1, and the rest goes on. False when there was such a line.
 */
export async function eachLine(answer: (value: unknown) => object | Promise<object>): Promise<boolean> {
  let number = 0;
  let fine = true;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    let result: object;
    try {
      result = await answer(JSON.parse(text));
    } catch (error) {
      fine = false;
      const what =
        error instanceof z.core.$ZodError
          ? explain(error)
          : error instanceof SyntaxError
            ? `not JSON: ${error.message}`
            : String(error);
      result = { line: number, error: what };
    }
    process.stdout.write(`${JSON.stringify(result)}\n`);
  }
  return fine;
}

/** `eachLine` for requests that carry an id of their own, given back with the answer. */
export function answerLines<S extends z.ZodMiniObject>(
  shape: S,
  answer: (request: z.output<S>) => object,
): Promise<boolean> {
  return eachLine((value) => {
    const { id } = z.parse(Id, value);
    const { id: _, ...request } = value as Record<string, unknown>;
    return { id, ...answer(z.parse(shape, request)) };
  });
}
