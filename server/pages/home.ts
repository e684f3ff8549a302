import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { AppParts } from '../app-parts.ts';
import { page } from './page.ts';
import { findVisitor } from './visitor.ts';
import { wordsFor } from './words.ts';

/** `/`: what this server is; and `/problem`, where a sign-in that cannot go back to the extension ends. */
export function home(parts: AppParts): Hono {
  const app = new Hono();
  app.get('/', async (context) => homePage(context, (await findVisitor(parts, context)) !== null));
  app.get('/problem', (context) => {
    const words = wordsFor(context);
    const body = html`<p>${words.oauthProblemHint}</p>`;
    return page(context, { title: words.oauthProblem, body, status: 400 });
  });
  return app;
}

function homePage(context: Context, signedIn: boolean) {
  const words = wordsFor(context);
  const ways = signedIn
    ? html`<li><a href="/company">${words.company}</a></li>`
    : html`<li><a href="/sign-in">${words.signIn}</a></li>
        <li><a href="/sign-up">${words.signUp}</a></li>`;
  const body = html`<p>${words.homeLead}</p>
    <p>${words.homeWithout}</p>
    <ul>
      ${ways}
      <li><a href="/practice/">${words.practice}</a></li>
    </ul>`;
  return page(context, { title: words.homeTitle, body, signedIn });
}
