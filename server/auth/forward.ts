import type { Context } from 'hono';
import type { AppParts } from '../app-parts.ts';
import { clientAddress } from '../client-address.ts';
import { addressHeader, authPath } from './auth.ts';

export interface ForwardOptions {
  /** Cookie header; nobody's by default. */
  cookie?: string | undefined;
  /** Makes it a POST: a form as text, anything else as JSON. */
  body?: string | Record<string, unknown>;
}

/** Passes a request on to better-auth under `/auth`, with the address that its limits on attempts count by. */
export function forward(
  parts: AppParts,
  context: Context,
  path: string,
  { cookie, body }: ForwardOptions = {},
): Promise<Response> {
  const headers = new Headers({
    // Where a form may come from was settled at our own door: pages/pages.ts.
    origin: parts.origin,
    accept: context.req.header('accept') ?? '*/*',
    'user-agent': context.req.header('user-agent') ?? '',
    [addressHeader]: clientAddress(context, parts.behindProxy) ?? '127.0.0.1',
  });
  if (cookie) headers.set('cookie', cookie);
  const url = `${parts.origin}${authPath}${path}`;
  if (body === undefined) return parts.auth.handler(new Request(url, { headers }));
  const isForm = typeof body === 'string';
  headers.set('content-type', isForm ? 'application/x-www-form-urlencoded' : 'application/json');
  const request = new Request(url, { method: 'POST', headers, body: isForm ? body : JSON.stringify(body) });
  return parts.auth.handler(request);
}
