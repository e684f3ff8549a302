import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AppParts } from '../app-parts.ts';
import { authPath } from '../auth/auth.ts';
import { forward } from '../auth/forward.ts';

/**
 * The OAuth server's own addresses, and nothing else of better-auth: what the pages need of it they call from inside.
 * Only `authorize` is a page that a browser's cookie counts for.
 */
export function oauth(parts: AppParts): Hono {
  const app = new Hono();
  const search = (url: string) => new URL(url).search;
  app.get(`${authPath}/oauth2/authorize`, (context) =>
    forward(parts, context, `/oauth2/authorize${search(context.req.url)}`, { cookie: context.req.header('cookie') }),
  );
  for (const path of ['/oauth2/token', '/oauth2/revoke']) {
    app.post(`${authPath}${path}`, bodyLimit({ maxSize: 16 * 1024 }), async (context) =>
      forward(parts, context, path, { body: await context.req.text() }),
    );
  }
  app.get(`${authPath}/jwks`, (context) => forward(parts, context, '/jwks'));
  app.get(`/.well-known/oauth-authorization-server${authPath}`, (context) =>
    forward(parts, context, '/.well-known/oauth-authorization-server'),
  );
  return app;
}
