import type { Person } from '#lib/schema/records.ts';
import type { Answered, Call } from '#lib/sync/call.ts';
import type { ModelServer } from './model-server.ts';

export const faults = [
  'none',
  'none',
  'none',
  'refused',
  'lost-answer',
  'twice',
  'killed-before',
  'killed-after',
] as const;
export type Fault = (typeof faults)[number];

/** The worker was stopped: whatever was waiting never goes on. */
export class Killed extends Error {}

const offline: Answered = { ok: false, problem: 'offline', detail: '', waitMs: 0 };

/** A way to the model server that goes wrong as `nextFault` says. */
export function callTo(
  server: ModelServer,
  actor: Person,
  nextFault: () => Fault = () => 'none',
  pageSize = 500,
): Call {
  return async (path, body) => {
    const fault = nextFault();
    const ask = () => (body === undefined ? server.pull(path, pageSize) : server.push(actor, JSON.stringify(body)));
    if (fault === 'killed-before') throw new Killed();
    if (fault === 'refused') return offline;
    if (fault === 'twice') ask();
    const answer = ask();
    if (fault === 'killed-after') throw new Killed();
    return fault === 'lost-answer' ? offline : { ok: true, body: structuredClone(answer) };
  };
}
