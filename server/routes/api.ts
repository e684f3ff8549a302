import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { pushLimits } from '#lib/schema/sync.ts';
import type { ApiEnv, AppParts } from '../app-parts.ts';
import { refusal } from '../problems.ts';
import { limitAddress, limitDrafts, limitPerson } from '../rate-limit.ts';
import { drafts } from './drafts.ts';
import { me } from './me.ts';
import { pull } from './pull.ts';
import { push } from './push.ts';
import { requireMember } from './require-member.ts';
import { readStructures, sendStructure } from './structures.ts';

/** Room for one batch and one event too many, so that an oversized event is refused by name and not with its batch. */
const bodyBytes = 4 * pushLimits.bytes;

/** `/v1`: bearer tokens and JSON only; no cookie is read here, so no other site can act for a person. */
export function api(parts: AppParts): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  const limitBody = bodyLimit({
    maxSize: bodyBytes,
    onError: (c) => {
      throw refusal(c, 'too-large');
    },
  });
  app.use(limitAddress(parts), requireMember(parts), limitPerson(parts));
  app.get('/me', me(parts));
  app.get('/sync/pull', pull(parts));
  app.post('/sync/push', limitBody, push(parts));
  app.get('/structures', readStructures(parts));
  app.post('/structures', limitBody, sendStructure(parts));
  app.post('/drafts', limitBody, ...limitDrafts(parts), drafts(parts));
  return app;
}
