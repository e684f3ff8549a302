import type { Context } from 'hono';
import { html } from 'hono/html';
import { page } from './page.ts';
import { wordsFor } from './words.ts';

export function notFoundPage(context: Context) {
  const words = wordsFor(context);
  const body = html`<p>${words.notFoundHint} <a href="/">${words.start}</a></p>`;
  return page(context, { title: words.notFound, body, status: 404 });
}

/** A form that no page of ours sent: pages/pages.ts. */
export function forbiddenPage(context: Context) {
  const words = wordsFor(context);
  return page(context, { title: words.forbidden, body: html`<p>${words.forbiddenHint}</p>`, status: 403 });
}

export function failedPage(context: Context) {
  const words = wordsFor(context);
  return page(context, { title: words.failed, body: html`<p>${words.failedHint}</p>`, status: 500 });
}
