/** The one place where a surprise ends: the console of the context it happened in, with what was being done. */
export function report(error: unknown, doing: string): void {
  console.error(`replywright: ${doing}`, error);
}
