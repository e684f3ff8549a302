import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod/mini';
import { Privacy } from '#lib/schema/sync.ts';
import type { AppParts } from '../app-parts.ts';
import { forward } from '../auth/forward.ts';
import { pageErrorOf } from './auth-errors.ts';
import { cookieHeader, passCookies } from './cookies.ts';
import { createCompany } from './create-company.ts';
import { errorLine, field, passwordField, privacyChoice } from './form.ts';
import { nextPage, withQuery } from './next-page.ts';
import { page } from './page.ts';
import { type PageError, wordsFor } from './words.ts';

const Text = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const Form = z.object({ name: Text, company: Text, email: Text, password: z.string(), privacy: Privacy });
type Typed = Partial<Record<'name' | 'company' | 'email' | 'privacy', unknown>>;

/** `/sign-up`: a person and their company in one form. */
export function signUp(parts: AppParts): Hono {
  const app = new Hono();
  app.get('/sign-up', (context) => signUpPage(context, {}, null));
  app.post('/sign-up', async (context) => {
    const typed = await context.req.parseBody();
    const form = Form.safeParse(typed);
    if (!form.success) return signUpPage(context, typed, 'fields');
    const { name, company, email, password, privacy } = form.data;
    const answer = await forward(parts, context, '/sign-up/email', { body: { name, email, password } });
    const error = await pageErrorOf(answer);
    if (error) return signUpPage(context, typed, error);
    passCookies(context, answer);
    await createCompany(parts, context, { cookie: cookieHeader(answer), name: company, privacy });
    return context.redirect(nextPage(context), 303);
  });
  return app;
}

function signUpPage(context: Context, typed: Typed, error: PageError | null) {
  const words = wordsFor(context);
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const body = html`${errorLine(words, error)}
    <form class="card" method="post" action="${withQuery(context, '/sign-up')}">
      ${field({ name: 'name', label: words.yourName, value: text(typed.name), hint: words.yourNameHint, autocomplete: 'name' })}
      ${field({ name: 'company', label: words.companyName, value: text(typed.company), autocomplete: 'organization' })}
      ${field({ name: 'email', label: words.email, type: 'email', value: text(typed.email), autocomplete: 'username' })}
      ${passwordField(words, 'new-password')} ${privacyChoice(words, typed.privacy === 'full' ? 'full' : 'off')}
      <button type="submit">${words.signUp}</button>
    </form>
    <p><a href="${withQuery(context, '/sign-in')}">${words.haveAccount}</a></p>`;
  return page(context, { title: words.signUp, body, status: error === null ? 200 : error === 'tooOften' ? 429 : 400 });
}
