import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { secureHeaders } from 'hono/secure-headers';
import { page } from '../pages/page.ts';
import { wordsFor } from '../pages/words.ts';

const directory = fileURLToPath(new URL('../../.output/practice/', import.meta.url));

/** `/practice/`: a made-up review site to try the extension on. It is built apart (server/practice) and served as files. */
export function practice(): Hono {
  const app = new Hono();
  app.get('/practice', (context) => context.redirect('/practice/', 301));
  app.use(
    '/practice/*',
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'none'"],
      },
    }),
    serveStatic({ root: directory, rewriteRequestPath: (path) => path.slice('/practice'.length) }),
  );
  app.get('/practice/*', (context, next) => {
    if (existsSync(directory)) return next();
    const words = wordsFor(context);
    return page(context, { title: words.practice, body: html`<p>${words.practiceMissing}</p>`, status: 503 });
  });
  return app;
}
