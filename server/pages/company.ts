import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { AccountInfo, Privacy } from '#lib/schema/sync.ts';
import type { AppParts } from '../app-parts.ts';
import { forward } from '../auth/forward.ts';
import type { Member } from '../auth/identify.ts';
import { readPrivacy, setPrivacy } from '../db/company-settings.ts';
import { inCompany } from '../db/database.ts';
import { readLastSeen } from '../db/devices.ts';
import { listInvitations } from '../db/invitations.ts';
import { listMembers } from '../db/members.ts';
import { pageErrorOf } from './auth-errors.ts';
import { companyPage, newCompanyPage } from './company-page.ts';
import { createCompany } from './create-company.ts';
import { findVisitor } from './visitor.ts';
import type { PageError } from './words.ts';

const Name = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
type Outcome = PageError | null;
/** What one form of `/company` does for a signed-in admin. */
type Change = (context: Context, member: Member, typed: unknown) => Promise<Outcome>;

/** `/company`: name, privacy, members, invitations. Everybody reads it, an admin changes it. */
export function company(parts: AppParts): Hono {
  const app = new Hono();
  app.get('/company', async (context) => {
    const visitor = await findVisitor(parts, context);
    if (!visitor) return context.redirect('/sign-in', 303);
    return visitor.member ? show(parts, context, visitor.member, null) : newCompanyPage(context, null);
  });
  app.post('/company', async (context) => {
    const visitor = await findVisitor(parts, context);
    if (!visitor || visitor.member) return context.redirect('/company', 303);
    const form = z.object({ company: Name, privacy: Privacy }).safeParse(await context.req.parseBody());
    if (!form.success) return newCompanyPage(context, 'fields');
    const { company: name, privacy } = form.data;
    const error = await createCompany(parts, context, { cookie: context.req.header('cookie') ?? '', name, privacy });
    return error ? newCompanyPage(context, error) : context.redirect('/company', 303);
  });
  for (const [path, change] of Object.entries(changesOf(parts))) {
    app.post(`/company/${path}`, async (context) => {
      const visitor = await findVisitor(parts, context);
      if (!visitor?.member) return context.redirect('/sign-in', 303);
      if (visitor.member.role !== 'admin') return show(parts, context, visitor.member, 'onlyAdmin');
      const error = await change(context, visitor.member, await context.req.parseBody());
      return error ? show(parts, context, visitor.member, error) : context.redirect('/company', 303);
    });
  }
  return app;
}

function changesOf(parts: AppParts): Record<string, Change> {
  const ask = async (context: Context, path: string, body: Record<string, unknown>) =>
    pageErrorOf(await forward(parts, context, `/organization/${path}`, { cookie: context.req.header('cookie'), body }));
  return {
    async name(context, member, typed) {
      const form = z.object({ name: Name }).safeParse(typed);
      return form.success ? ask(context, 'update', { organizationId: member.company.id, data: form.data }) : 'fields';
    },
    async privacy(_, member, typed) {
      const form = z.object({ privacy: Privacy }).safeParse(typed);
      if (!form.success) return 'fields';
      const { id } = member.company;
      await inCompany(parts.database, id, (orm) => setPrivacy(orm, id, form.data.privacy));
      return null;
    },
    async invite(context, member, typed) {
      const form = z.object({ email: Name, role: AccountInfo.shape.role }).safeParse(typed);
      return form.success
        ? ask(context, 'invite-member', { organizationId: member.company.id, ...form.data })
        : 'fields';
    },
    async withdraw(context, _, typed) {
      const form = z.object({ invitation: Name }).safeParse(typed);
      return form.success ? ask(context, 'cancel-invitation', { invitationId: form.data.invitation }) : 'fields';
    },
    async remove(context, member, typed) {
      const form = z.object({ member: Name }).safeParse(typed);
      if (!form.success) return 'fields';
      return ask(context, 'remove-member', { organizationId: member.company.id, memberIdOrEmail: form.data.member });
    },
  };
}

async function show({ database, origin }: AppParts, context: Context, member: Member, error: PageError | null) {
  const { id } = member.company;
  const own = await inCompany(database, id, async (orm) => ({
    privacy: await readPrivacy(orm, id),
    lastSeen: await readLastSeen(orm, id),
  }));
  const members = await listMembers(database.orm, id);
  const invitations = await listInvitations(database.orm, id);
  return companyPage(context, { origin, member, members, invitations, error, ...own });
}
