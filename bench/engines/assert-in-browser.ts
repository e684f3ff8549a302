/** What textlint asks of Node's `assert`, where there is none. */
export function ok(value: unknown, message?: string): void {
  if (!value) throw new Error(message);
}

export function strictEqual(actual: unknown, expected: unknown, message?: string): void {
  ok(actual === expected, message);
}

export function doesNotThrow(run: () => void): void {
  run();
}
