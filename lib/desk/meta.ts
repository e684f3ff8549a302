import type { ProblemCode } from '#lib/schema/messages.ts';
import type { AccountInfo } from '#lib/schema/sync.ts';
import type { Desk } from './database.ts';

/** The account as this device keeps it. The refresh token is here because a content script could read storage.local. */
export type KeptAccount = {
  server: string;
  info: AccountInfo;
  /** Null once signed out. */
  refreshToken: string | null;
};

/** Single values of the local memory. */
export type Meta = {
  /** This device's id, made with the database. */
  device: string;
  /** The last local number given to an event. */
  n: number;
  /** Hash of the last reply this device logged. */
  lastHash: string;
  /** When the browser was found to have emptied the database. */
  lostAt: number;
  account: KeptAccount;
  /** The company whose cursor and epoch these are. */
  company: string;
  /** The company's sequence up to which everything is folded in. */
  cursor: number;
  epoch: string;
  lastSyncAt: number;
  problem: ProblemCode;
};
export type MetaRow = { [K in keyof Meta]: { k: K; value: Meta[K] } }[keyof Meta];

export async function readMeta<K extends keyof Meta>(desk: Desk, k: K): Promise<Meta[K] | null> {
  const row = (await desk.meta.get(k)) as { value: Meta[K] } | undefined;
  return row?.value ?? null;
}

/** Null forgets the value. */
export async function writeMeta<K extends keyof Meta>(desk: Desk, k: K, value: Meta[K] | null): Promise<void> {
  if (value === null) await desk.meta.delete(k);
  else await desk.meta.put({ k, value } as MetaRow);
}
