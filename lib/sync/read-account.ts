import * as z from 'zod/mini';
import { Refused } from '#lib/messages.ts';
import { AccountInfo, protocolVersion } from '#lib/schema/sync.ts';

const Spoken = z.object({ protocol: z.int() });

/**
 * The answer of `/v1/me`. Throws `Refused`: `newer-protocol`, `older-server`, `server-refused`. The protocol is looked at
 * first, as another one may mean another shape.
 */
export function readAccount(body: unknown): AccountInfo {
  const spoken = z.safeParse(Spoken, body);
  if (spoken.success && spoken.data.protocol > protocolVersion) throw new Refused('newer-protocol');
  if (spoken.success && spoken.data.protocol < protocolVersion) throw new Refused('older-server');
  const info = z.safeParse(AccountInfo, body);
  if (!info.success) throw new Refused('server-refused', 'unreadable account');
  return info.data;
}
