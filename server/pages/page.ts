import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { languageOf, serverLanguages } from '../language.ts';
import { wordsFor } from './words.ts';

export type Markup = ReturnType<typeof html>;

export interface Page {
  title: string;
  body: Markup;
  /** Somebody is signed in and may sign out. */
  signedIn?: boolean;
  status?: ContentfulStatusCode;
}

const languageNames = { en: 'English', ru: 'Русский' };

/** A whole page in the reader's language, with a switch to the other. No scripts: everything is links and forms. */
export function page(
  context: Context,
  { title, body, signedIn = false, status = 200 }: Page,
): Response | Promise<Response> {
  const words = wordsFor(context);
  const language = languageOf(context);
  const others = serverLanguages.filter((other) => other !== language);
  return context.html(
    html`<!doctype html>
      <html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>${title} · ${words.product}</title>
          <link rel="stylesheet" href="/pages.css" />
        </head>
        <body>
          <header>
            <a class="brand" href="/">${words.product}</a>
            <nav>
              ${others.map((other) => html`<a href="${here(context, other)}" hreflang="${other}" lang="${other}">${languageNames[other]}</a>`)}
              ${signedIn ? html`<form method="post" action="/sign-out"><button type="submit" class="plain">${words.signOut}</button></form>` : ''}
            </nav>
          </header>
          <main>
            <h1>${title}</h1>
            ${body}
          </main>
        </body>
      </html>`,
    status,
  );
}

/** This page in another language, with the rest of its query kept. */
function here(context: Context, language: string): string {
  const query = new URL(context.req.url).searchParams;
  query.set('lang', language);
  return `?${query}`;
}
