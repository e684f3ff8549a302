import type { Context } from 'hono';
import { protocolVersion } from '#lib/schema/sync.ts';
import { type RefusalCode, refusal } from '../problems.ts';

/** What stands between a client speaking `protocol` and this server; null when they understand each other. */
export function protocolRefusal(protocol: number): Extract<RefusalCode, `${string}-protocol`> | null {
  if (protocol > protocolVersion) return 'newer-protocol';
  if (protocol < protocolVersion) return 'older-protocol';
  return null;
}

/** Looked at before anything else of a request: another protocol may mean another shape. */
export function requireProtocol(context: Context, protocol: number): void {
  const code = protocolRefusal(protocol);
  if (code) throw refusal(context, code);
}
