import type { Context } from 'hono';
import { authPath } from '../auth/auth.ts';

/** Names that better-auth added when it sent the person here; `prompt` has been obeyed by now, and would ask for ever. */
const added = /^(?:sig|exp|ba_.*|prompt|lang)$/;

/** Did the extension send this person here, to sign in? */
export function isForExtension(context: Context): boolean {
  return context.req.query('client_id') !== undefined;
}

/** Where to go once signed in: on with the extension's request, which is checked there again, or to the company. */
export function nextPage(context: Context): string {
  if (!isForExtension(context)) return '/company';
  const asked = new URL(context.req.url).searchParams;
  const query = new URLSearchParams([...asked].filter(([name]) => !added.test(name)));
  return `${authPath}/oauth2/authorize?${query}`;
}

/** The same path again with what it was asked for, so that a form keeps it. */
export function withQuery(context: Context, path: string): string {
  return path + new URL(context.req.url).search;
}
