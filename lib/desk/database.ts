import { Dexie, type Table } from 'dexie';
import type { Effect, Task } from '#lib/schema/follow-up.ts';
import type { Proof } from '#lib/schema/proof.ts';
import type { Listing, PostedReply, QueuedReview, Template } from '#lib/schema/records.ts';
import type { FiledReport } from '#lib/schema/report-kit.ts';
import type { SyncEvent } from '#lib/schema/sync.ts';
import type { CompanyRuleRow } from './company-rules.ts';
import type { Since } from './effect-of.ts';
import { followEarlier } from './follow-earlier.ts';
import type { Place } from './gap.ts';
import type { MetaRow } from './meta.ts';
import { nameTemplates } from './name-templates.ts';
import type { RecipeRow } from './recipes.ts';
import type { TemplateCheckRow } from './template-checks.ts';
import type { ShownReview } from './was-edited.ts';

export type ReviewRow = QueuedReview & {
  /** Author and first words, hashed; null where one of them is unknown. Joins surfaces: ./join.ts. */
  print: string | null;
  author: string | null;
  /** The review's own id on each site it was seen on. */
  surfaces: Record<string, string | null>;
  /** The company's number of the reply that was first; null until the company has told. */
  answeredSeq: number | null;
};

export type OutboxRow = SyncEvent & {
  tries: number;
  nextAttemptAt: number;
  /** 1: the company's privacy keeps it on this device; it is pushed if that is ever widened. A number, for the index. */
  held: 0 | 1;
};

/** Something that left this machine, or was on its way when the connection broke. */
export type LedgerRow = {
  n?: number;
  id: string;
  type: SyncEvent['type'] | 'structure.sent' | 'draft.asked';
  /** Names of the payload's fields. */
  fields: string[];
  at: number;
  /** When the server said it has it; null while that is unknown. */
  confirmedAt: number | null;
};

/** A posted reply that is followed on the site: the newest version of each. */
export type FollowedRow = Pick<Proof, 'replyId' | 'state' | 'exact'> & {
  reviewKey: string;
  /** The last proof; null while nobody has seen anything. */
  provedAt: number | null;
  provedOn: string | null;
  /** The review as it was answered; null where another device knows it. */
  answered: ShownReview | null;
  /** Where to look: the page it was posted on, then the page it was last looked for on. */
  address: string | null;
  /** Sites on which it has stood before: its absence there means something. */
  stoodOn: string[];
  lastLookAt: number;
  /** When the person who posted it is reminded to look; null when they need not. */
  nextLookAt: number | null;
  /** The answered review as it was last seen; absent in rows of versions that did not look for effects. */
  since?: Since | null;
  /** Between which reviews it stood. */
  place?: Place | null;
  /** When these two were first seen with nothing between them. */
  gapAt?: number | null;
  /** The review was seen to be gone. */
  gone?: boolean;
};

/** How many cards showed a field and how many lacked it, by field. */
export type FieldCounts = Record<string, { found: number; missing: number }>;

/** How well one version of this extension reads a site. Numbers alone, nothing of any page. */
export type HealthRow = {
  site: string;
  version: string;
  fields: FieldCounts;
  /** Fields that the last look could not find on most cards. */
  lost: string[];
  lastLookAt: number;
  /** When the person was last told of it. */
  toldAt: number | null;
};

type Tables = {
  reviews: Table<ReviewRow, string>;
  aliases: Table<{ alias: string; key: string }, string>;
  replies: Table<PostedReply, string>;
  templates: Table<Template, string>;
  listings: Table<Listing, string>;
  outbox: Table<OutboxRow, number>;
  acked: Table<{ id: string; at: number; event: SyncEvent }, string>;
  dead: Table<{ id: string; at: number; code: string; event: SyncEvent }, string>;
  /** Events of newer clients, kept until this one can read them. */
  unread: Table<{ id: string; event: unknown }, string>;
  ledger: Table<LedgerRow, number>;
  meta: Table<MetaRow, string>;
  followed: Table<FollowedRow, string>;
  /** Appended to, never changed. */
  proofs: Table<Proof, string>;
  health: Table<HealthRow, [site: string, version: string]>;
  /** Pages that people taught. */
  recipes: Table<RecipeRow, string>;
  companyRules: Table<CompanyRuleRow, string>;
  templateChecks: Table<TemplateCheckRow, string>;
  tasks: Table<Task, string>;
  /** Appended to, never changed. */
  effects: Table<Effect, string>;
  reports: Table<FiledReport, string>;
};
export type Desk = Dexie & Tables;

/**
 * The local memory. Only the background and top-level extension pages open it: an embedded panel may be denied IndexedDB.
 * Strict durability: relaxed, the browser's default, may lose the last writes at a power cut (401 against 579 writes a second).
 * Schema changes are additive only, as older code cannot open a newer database; dexie closes this connection when newer code
 * in another context wants to open one.
 */
export function openDesk(name = 'replywright'): Desk {
  const desk = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Desk;
  desk.version(1).stores({
    reviews: '&key, [platform+listing], state, dueAt, lastSeenAt, author, print',
    aliases: '&alias, key',
    replies: '&id, reviewKey, [platform+listing+postedAt], [platform+author]',
    templates: '&id',
    listings: '&key',
    outbox: '&n, &id, key, held, [held+n], [type+held]',
    acked: '&id, at',
    dead: '&id',
    unread: '&id',
    ledger: '++n, id',
    meta: '&k',
  });
  desk
    .version(2)
    .stores({
      followed: '&replyId, reviewKey, nextLookAt, state',
      proofs: '&id, replyId',
      health: '&[site+version]',
      recipes: '&id, host',
    })
    .upgrade(followEarlier);
  desk.version(3).stores({ companyRules: '&id' });
  desk
    .version(4)
    .stores({
      templateChecks: '&id',
      tasks: '&id, replyId, reviewKey, [state+dueAt]',
      effects: '&id, replyId',
      reports: '&id, reviewKey, [outcome+answerDueAt]',
      followed: '&replyId, reviewKey, nextLookAt, state, place.before',
    })
    .upgrade(nameTemplates);
  return desk;
}
