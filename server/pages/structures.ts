import { Hono } from 'hono';
import { html } from 'hono/html';
import type { StoredStructure } from '#lib/schema/structure.ts';
import type { AppParts } from '../app-parts.ts';
import { listStructures } from '../db/structures.ts';
import { languageOf } from '../language.ts';
import { page } from './page.ts';
import { findVisitor } from './visitor.ts';
import { wordsFor } from './words.ts';

/** `/company/structures`: how pages that changed are built, as members sent it. An admin reads it, to have the readers mended. */
export function structures(parts: AppParts): Hono {
  const app = new Hono();
  app.get('/company/structures', async (context) => {
    const visitor = await findVisitor(parts, context);
    if (!visitor?.member) return context.redirect('/sign-in', 303);
    const words = wordsFor(context);
    const { role, company } = visitor.member;
    if (role !== 'admin')
      return page(context, {
        title: words.structures,
        body: html`<p>${words.errors.onlyAdmin}</p>`,
        signedIn: true,
        status: 403,
      });
    const reports = await listStructures(parts.database, company.id);
    const day = new Intl.DateTimeFormat(languageOf(context), { dateStyle: 'long' });
    const body = html`<p>${words.structuresHint}</p>
      ${reports.length === 0 ? html`<p>${words.structuresNone}</p>` : ''} ${reports.map((report) => article(report, day))}`;
    return page(context, { title: words.structures, body, signedIn: true });
  });
  return app;
}

function article({ site, version, fields, lines, by, receivedAt }: StoredStructure, day: Intl.DateTimeFormat) {
  return html`<article>
    <h2>${site} ${version}: ${fields.join(', ')}</h2>
    <p><small>${by.name} · ${day.format(receivedAt)}</small></p>
    <pre>${lines.join('\n')}</pre>
  </article>`;
}
