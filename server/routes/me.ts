import type { Handler } from 'hono';
import { type AccountInfo, protocolVersion } from '#lib/schema/sync.ts';
import type { ApiEnv, AppParts } from '../app-parts.ts';
import { readPrivacy } from '../db/company-settings.ts';
import { inCompany } from '../db/database.ts';

/** `GET /v1/me`: who is signed in, where, and which protocol the server speaks. */
export function me({ database, drafting }: AppParts): Handler<ApiEnv> {
  return async (context) => {
    const { person, email, role, company } = context.get('member');
    const privacy = await inCompany(database, company.id, (orm) => readPrivacy(orm, company.id));
    const answer: AccountInfo = {
      member: person,
      email,
      role,
      company: { ...company, privacy },
      protocol: protocolVersion,
      model: drafting !== null,
    };
    return context.json(answer);
  };
}
