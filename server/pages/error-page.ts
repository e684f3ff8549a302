import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { page } from './page.ts';
import { wordsFor } from './words.ts';

export function notFoundPage(context: Context) {
  const words = wordsFor(context);
  const body = html`<p>${words.notFoundHint} <a href="/">${words.start}</a></p>`;
  return page(context, { title: words.notFound, body, status: 404 });
}

/** A form that was not read: 403 when no page of ours sent it, 413 when it is too long (pages/pages.ts). */
export function refusedPage(context: Context, status: ContentfulStatusCode) {
  const words = wordsFor(context);
  const hints: Partial<Record<ContentfulStatusCode, string>> = { 403: words.forbiddenHint, 413: words.tooLargeHint };
  return page(context, { title: words.forbidden, body: html`<p>${hints[status] ?? words.failedHint}</p>`, status });
}

export function failedPage(context: Context) {
  const words = wordsFor(context);
  return page(context, { title: words.failed, body: html`<p>${words.failedHint}</p>`, status: 500 });
}
