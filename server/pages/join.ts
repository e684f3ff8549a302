import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod/mini';
import type { AppParts } from '../app-parts.ts';
import { findInvitation, type OpenInvitation } from '../db/invitations.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { errorLine, field, passwordField } from './form.ts';
import { page } from './page.ts';
import { roleName } from './role-name.ts';
import { findVisitor, type Visitor } from './visitor.ts';
import { type PageError, wordsFor } from './words.ts';

/** `/join/<invitation>`: the invited person signs up or signs in as the invited address, and is a member. */
export function join(parts: AppParts): Hono {
  const app = new Hono();
  app.on(['GET', 'POST'], '/join/:id', async (context) => {
    const invitation = await findInvitation(parts.database.orm, context.req.param('id'));
    if (!invitation) return gonePage(context);
    const visitor = await findVisitor(parts, context);
    if (visitor && visitor.email !== invitation.email) return otherPersonPage(context, invitation, visitor);
    if (context.req.method === 'GET') return joinPage(context, { invitation, visitor, name: '', error: null });

    const typed = await context.req.parseBody();
    const error = await acceptInvitation(parts, context, { invitation, visitor, typed });
    if (!error) return context.redirect('/company', 303);
    const name = z.catch(z.string(), '').parse(typed.name);
    return joinPage(context, { invitation, visitor, name, error });
  });
  return app;
}

interface Join {
  invitation: OpenInvitation;
  visitor: Visitor | null;
  /** As typed before an error. */
  name: string;
  error: PageError | null;
}

function joinPage(context: Context, { invitation, visitor, name, error }: Join) {
  const words = wordsFor(context);
  const isNew = !visitor && !invitation.known;
  const body = html`${errorLine(words, error ?? (invitation.taken ? 'otherCompany' : null))}
    <p>${words.joinAs(invitation.email, roleName(words, invitation.role))}</p>
    ${!visitor && invitation.known ? html`<p>${words.joinExisting}</p>` : ''}
    <form class="card" method="post">
      ${isNew ? field({ name: 'name', label: words.yourName, value: name, hint: words.yourNameHint, autocomplete: 'name' }) : ''}
      ${visitor ? '' : passwordField(words, isNew ? 'new-password' : 'current-password')}
      <button type="submit">${words.join}</button>
    </form>`;
  const status = error ? 400 : 200;
  return page(context, { title: words.joinTitle(invitation.company), body, status, signedIn: visitor !== null });
}

function otherPersonPage(context: Context, invitation: OpenInvitation, visitor: Visitor) {
  const words = wordsFor(context);
  const body = html`<p>${words.joinOther(visitor.email)}</p>`;
  return page(context, { title: words.joinTitle(invitation.company), body, status: 403, signedIn: true });
}

function gonePage(context: Context) {
  const words = wordsFor(context);
  return page(context, { title: words.invitations, body: html`<p>${words.joinGone}</p>`, status: 404 });
}
