import type { Handler } from 'hono';
import * as z from 'zod/mini';
import { PushRequest, type PushResponse } from '#lib/schema/sync.ts';
import type { ApiEnv, AppParts } from '../app-parts.ts';
import { receiveEvents } from '../db/receive-events.ts';
import { refusal } from '../problems.ts';
import { requireProtocol } from './protocol.ts';

/** `POST /v1/sync/push`: a verdict for every event; the same event may be sent any number of times. */
export function push({ database, bus }: AppParts): Handler<ApiEnv> {
  return async (context) => {
    if (!context.req.header('content-type')?.startsWith('application/json')) throw refusal(context, 'not-json');
    const body: unknown = await context.req.json().catch(() => {
      throw refusal(context, 'bad-request');
    });
    const spoken = z.object({ protocol: z.int() }).safeParse(body);
    if (spoken.success) requireProtocol(context, spoken.data.protocol);
    const request = PushRequest.safeParse(body);
    if (!request.success) throw refusal(context, 'bad-request');

    const { company, person, role } = context.get('member');
    const { device, events } = request.data;
    const result = await receiveEvents(database, { company: company.id, actor: person.id, role, device, events });
    if (result.acked.length > 0) bus.announce({ company: company.id, device, cursor: result.cursor });
    const answer: PushResponse = { ...result, serverTime: Date.now() };
    return context.json(answer);
  };
}
