import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { setCookie } from 'hono/cookie';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import type { AppParts } from '../app-parts.ts';
import { languageCookie, languageOfTag } from '../language.ts';
import { company } from './company.ts';
import { home } from './home.ts';
import { join } from './join.ts';
import { signIn } from './sign-in.ts';
import { signUp } from './sign-up.ts';
import { structures } from './structures.ts';

const stylesheet = readFileSync(new URL('./pages.css', import.meta.url), 'utf8');

/** The pages people see: HTML from the server, forms, one stylesheet, no scripts. */
export function pages(parts: AppParts): Hono {
  const app = new Hono();
  // After the form for signing in Chromium follows redirects by the form's policy, to the extension's own address.
  const formAction = ["'self'", ...parts.redirects.map((redirect) => new URL(redirect).origin)];
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction,
      },
      xFrameOptions: 'DENY',
      referrerPolicy: 'same-origin',
      strictTransportSecurity: parts.origin.startsWith('https:'),
    }),
    csrf({ origin: parts.origin }),
    bodyLimit({ maxSize: 64 * 1024 }),
  );
  app.use((context, next) => {
    const chosen = languageOfTag(context.req.query('lang') ?? '');
    if (chosen) setCookie(context, languageCookie, chosen, { path: '/', maxAge: 365 * 24 * 3600, sameSite: 'Lax' });
    return next();
  });
  app.get('/pages.css', (context) => context.body(stylesheet, 200, { 'content-type': 'text/css; charset=utf-8' }));
  for (const part of [home, signIn, signUp, join, company, structures]) app.route('/', part(parts));
  return app;
}
