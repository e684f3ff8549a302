/** A line of the longest text that a draft may hold, and its JSON. */
const longestLine = 50_000;

/**
 * The values of a stream of JSON lines as they come; null for a line that is none. Ends where a line grows beyond all measure, and
 * cancels the stream when nobody reads on.
 */
export async function* linesIn(body: ReadableStream<Uint8Array>): AsyncGenerator<unknown> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
      rest += decoder.decode(value, { stream: true });
      const lines = rest.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield parsed(line);
      if (rest.length > longestLine) return;
    }
    if (rest.trim()) yield parsed(rest);
  } finally {
    // One that broke off cannot be cancelled any more, and whoever reads it has heard why.
    await reader.cancel().catch(() => undefined);
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
