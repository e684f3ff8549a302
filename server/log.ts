import { type DestinationStream, type Logger, pino } from 'pino';

/** Lines of JSON, on standard output unless told. Callers pass ids and counts, never texts, tokens, names or e-mail addresses. */
export function createLog(level = 'info', lines: DestinationStream = pino.destination(1)): Logger {
  return pino({ level, base: null, serializers: { err: describeError } }, lines);
}

/** Drivers put the values of a failed statement into its error, so only the kind and the place are written. */
function describeError(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in cause ? cause.code : undefined;
  return { type: cause.name, code, stack: error.stack?.split('\n').filter((line) => line.startsWith('    at ')) };
}
