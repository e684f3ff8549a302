import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/**
 * The caller's IP address, for counting attempts; null without a socket. A proxy in front appends the address it saw, so
 * only the last one of `x-forwarded-for` is not the caller's own word, and only where a proxy is known to stand.
 */
export function clientAddress(context: Context, behindProxy: boolean): string | null {
  const forwarded = behindProxy && context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  if (forwarded) return forwarded;
  const env = context.env as Partial<HttpBindings> | undefined;
  return env?.incoming?.socket.remoteAddress ?? null;
}
