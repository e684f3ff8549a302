import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import * as z from 'zod/mini';
import type { Privacy } from '#lib/schema/sync.ts';
import type { AppParts } from '../app-parts.ts';
import { forward } from '../auth/forward.ts';
import { setPrivacy } from '../db/company-settings.ts';
import { inCompany } from '../db/database.ts';
import { pageErrorOf } from './auth-errors.ts';
import type { PageError } from './words.ts';

export interface NewCompany {
  /** Session cookie of its first admin. */
  cookie: string;
  name: string;
  privacy: Privacy;
}

/** Until its settings are there a company counts as private: a crash between the two says too little, never too much. */
export async function createCompany(
  parts: AppParts,
  context: Context,
  { cookie, name, privacy }: NewCompany,
): Promise<PageError | null> {
  const answer = await forward(parts, context, '/organization/create', { cookie, body: { name, slug: randomUUID() } });
  if (!answer.ok) return pageErrorOf(answer);
  const { id } = z.parse(z.object({ id: z.string() }), await answer.json());
  await inCompany(parts.database, id, (orm) => setPrivacy(orm, id, privacy));
  return null;
}
