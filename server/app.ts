import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import type { AppParts } from './app-parts.ts';
import { authPath } from './auth/auth.ts';
import { isExtensionOrigin } from './extension-client.ts';
import { loggedPath } from './logged-path.ts';
import { failedPage, notFoundPage, refusedPage } from './pages/error-page.ts';
import { pages } from './pages/pages.ts';
import { refusal } from './problems.ts';
import { limitAddress } from './rate-limit.ts';
import { api } from './routes/api.ts';
import { live } from './routes/live.ts';
import { oauth } from './routes/oauth.ts';
import { practice } from './routes/practice.ts';

/** The whole server as one function from request to answer; tests call its `request()`. */
export function createApp(parts: AppParts): Hono {
  const app = new Hono();
  const extensions = cors({
    origin: (origin) => (isExtensionOrigin(origin, parts.redirects) ? origin : null),
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['authorization', 'content-type'],
    maxAge: 600,
  });
  for (const path of ['/v1/*', `${authPath}/*`, '/.well-known/*']) app.use(path, extensions);

  app.get('/healthz', (context) => context.text('ok'));
  app.route('/', oauth(parts));
  app.get('/v1/live', limitAddress(parts), live(parts));
  app.route('/v1', api(parts));

  app.route('/', practice());
  app.route('/', pages(parts));

  app.notFound((context) =>
    isForPeople(context) ? notFoundPage(context) : refusal(context, 'not-found').getResponse(),
  );
  app.onError((error, context) => {
    if (error instanceof HTTPException) {
      return isForPeople(context) ? refusedPage(context, error.status) : error.getResponse();
    }
    parts.log.error({ err: error, path: loggedPath(context.req.path) }, 'request failed');
    return isForPeople(context) ? failedPage(context) : refusal(context, 'failed').getResponse();
  });
  return app;
}

/** A browser shows the answer; anything else reads it. */
function isForPeople(context: Context): boolean {
  return !/^\/(?:v1|auth|\.well-known)\//.test(context.req.path);
}
