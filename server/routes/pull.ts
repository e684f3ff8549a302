import type { Handler } from 'hono';
import * as z from 'zod/mini';
import { protocolVersion } from '#lib/schema/sync.ts';
import type { ApiEnv, AppParts } from '../app-parts.ts';
import { readEvents } from '../db/read-events.ts';
import { refusal } from '../problems.ts';
import { requireProtocol } from './protocol.ts';

const wholeNumber = z.coerce.number().check(z.int());
const Query = z.object({
  cursor: z._default(wholeNumber.check(z.nonnegative()), 0),
  limit: z._default(wholeNumber.check(z.positive(), z.maximum(500)), 200),
  protocol: z._default(wholeNumber, protocolVersion),
});

/** `GET /v1/sync/pull?cursor=&limit=`: the company's next events. */
export function pull({ database }: AppParts): Handler<ApiEnv> {
  return async (context) => {
    const query = Query.safeParse(context.req.query());
    if (!query.success) throw refusal(context, 'bad-request');
    const { cursor, limit, protocol } = query.data;
    requireProtocol(context, protocol);
    return context.json(await readEvents(database, { company: context.get('member').company.id, cursor, limit }));
  };
}
