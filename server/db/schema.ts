import { bigint, jsonb, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import type { Privacy } from '#lib/schema/sync.ts';
import { organization, user } from './auth-schema.ts';

export * from './auth-schema.ts';
export * from './oauth-schema.ts';

/**
 * What belongs to a company. Every key begins with the company, so that the rows of one never meet those of another and
 * a distributed Postgres can shard by it. The SQL, with row-level security, is in migrations/; a company is an organization.
 */
const company = () =>
  text('company_id')
    .notNull()
    .references(() => organization.id, { onDelete: 'cascade' });

export const companySettings = pgTable(
  'company_settings',
  { company: company(), privacy: text('privacy').$type<Privacy>().notNull().default('off') },
  (table) => [primaryKey({ columns: [table.company] })],
);

/** The last number given out; its row lock puts the pushes of one company in commit order. */
export const companySeq = pgTable(
  'company_seq',
  { company: company(), seq: bigint('seq', { mode: 'number' }).notNull() },
  (table) => [primaryKey({ columns: [table.company] })],
);

export const devices = pgTable(
  'devices',
  {
    company: company(),
    device: uuid('device_id').notNull(),
    actor: text('actor').references(() => user.id, { onDelete: 'set null' }),
    firstSeenAt: timestamp('first_seen_at', { withTimezone: true }).notNull().defaultNow(),
    lastSeenAt: timestamp('last_seen_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.company, table.device] })],
);

/** `actor` is a person's id without a foreign key: the log outlives the person's account. */
export const events = pgTable(
  'events',
  {
    company: company(),
    id: uuid('event_id').notNull(),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    device: uuid('device').notNull(),
    actor: text('actor').notNull(),
    n: bigint('n', { mode: 'number' }).notNull(),
    v: bigint('v', { mode: 'number' }).notNull(),
    type: text('type').notNull(),
    key: text('key').notNull(),
    at: bigint('at', { mode: 'number' }).notNull(),
    payload: jsonb('payload').$type<Record<string, unknown>>().notNull(),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.company, table.id] }), unique().on(table.company, table.seq)],
);

/** Reports of pages that changed: lib/schema/structure.ts. */
export const structureReports = pgTable(
  'structure_reports',
  {
    company: company(),
    id: uuid('report_id').notNull(),
    actor: text('actor').notNull(),
    site: text('site').notNull(),
    version: text('version').notNull(),
    fields: jsonb('fields').$type<string[]>().notNull(),
    lines: jsonb('lines').$type<string[]>().notNull(),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.company, table.id] })],
);

/** One row. A new epoch tells devices to offer again what was acknowledged: lib/schema/sync.ts, PushResponse. */
export const serverState = pgTable('server_state', { epoch: text('epoch').notNull() });
