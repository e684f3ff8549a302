import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod/mini';
import type { AppParts } from '../app-parts.ts';
import { forward } from '../auth/forward.ts';
import { pageErrorOf } from './auth-errors.ts';
import { passCookies } from './cookies.ts';
import { errorLine, field, passwordField } from './form.ts';
import { isForExtension, nextPage, withQuery } from './next-page.ts';
import { page } from './page.ts';
import { findVisitor } from './visitor.ts';
import { type PageError, wordsFor } from './words.ts';

const Form = z.object({ email: z.string(), password: z.string() });

/** `/sign-in`, for people who come by themselves and for those the extension sends; and `/sign-out`. */
export function signIn(parts: AppParts): Hono {
  const app = new Hono();
  app.get('/sign-in', async (context) => {
    if (!isForExtension(context) && (await findVisitor(parts, context))) return context.redirect('/company', 303);
    return signInPage(context, '', null);
  });
  app.post('/sign-in', async (context) => {
    const form = Form.safeParse(await context.req.parseBody());
    if (!form.success) return signInPage(context, '', 'fields');
    const answer = await forward(parts, context, '/sign-in/email', { body: form.data });
    const error = await pageErrorOf(answer);
    if (error) return signInPage(context, form.data.email, error === 'email' ? 'credentials' : error);
    passCookies(context, answer);
    return context.redirect(nextPage(context), 303);
  });
  app.post('/sign-out', async (context) => {
    passCookies(
      context,
      await forward(parts, context, '/sign-out', { cookie: context.req.header('cookie'), body: {} }),
    );
    return context.redirect('/sign-in', 303);
  });
  return app;
}

function signInPage(context: Context, email: string, error: PageError | null) {
  const words = wordsFor(context);
  const body = html`${errorLine(words, error)}
    <form class="card" method="post" action="${withQuery(context, '/sign-in')}">
      ${field({ name: 'email', label: words.email, type: 'email', value: email, autocomplete: 'username' })}
      ${passwordField(words, 'current-password')}
      <button type="submit">${words.signIn}</button>
    </form>
    <p><a href="${withQuery(context, '/sign-up')}">${words.noAccount}</a></p>
    <p><small>${words.invitedHint}</small></p>`;
  const status = error === null ? 200 : error === 'tooOften' ? 429 : 401;
  return page(context, { title: isForExtension(context) ? words.signInForExtension : words.signIn, body, status });
}
