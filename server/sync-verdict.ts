import { type AccountInfo, type Privacy, pushLimits, SyncEvent } from '#lib/schema/sync.ts';
import { payloadShape } from '#lib/schema/sync-payloads.ts';

type RejectionCode = 'bad-event' | 'bad-text' | 'too-large' | 'privacy' | 'role';
/** How the company's pages are read, and what its replies may not say, is an admin's word. */
const adminsOnly: ReadonlySet<SyncEvent['type']> = new Set([
  'recipe.shared',
  'recipe.unshared',
  'company-rule.saved',
  'company-rule.removed',
]);
export type Verdict = { accepted: SyncEvent } | { rejected: { id: string; code: RejectionCode } };

/** Judges one pushed event by itself: a bad one is named and never takes its batch with it. */
export function judgeEvent(raw: unknown, privacy: Privacy, role: AccountInfo['role']): Verdict {
  const reject = (code: RejectionCode): Verdict => ({ rejected: { id: idOf(raw), code } });
  const json = JSON.stringify(raw);
  if (Buffer.byteLength(json) > pushLimits.bytes) return reject('too-large');
  if (!isStorableText(json)) return reject('bad-text');
  const event = SyncEvent.safeParse(raw);
  if (!event.success) return reject('bad-event');
  if (adminsOnly.has(event.data.type) && role !== 'admin') return reject('role');
  const fits = (shape: Privacy) => payloadShape(event.data.type, shape)?.safeParse(event.data.payload).success === true;
  // A device that has not heard of `full` yet says less than it may, which is no fault.
  if (fits('off') || (privacy === 'full' && fits('full'))) return { accepted: event.data };
  return reject(fits('full') ? 'privacy' : 'bad-event');
}

/** Postgres text holds neither U+0000 nor half a surrogate pair; JSON.stringify writes both as escapes. */
function isStorableText(json: string): boolean {
  return !/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/.test(json);
}

function idOf(raw: unknown): string {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : '';
  return typeof id === 'string' ? id.slice(0, 100) : '';
}
