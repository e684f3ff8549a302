import * as z from 'zod/mini';
import type { Citation } from './method.ts';
import { Person, Uuid } from './records.ts';

/**
 * How a posted reply stands, decided from what later visits show: lib/desk/prove.ts. `outdated`: the review itself was edited
 * after it was answered.
 */
export const proofStates = ['pending', 'public', 'changed', 'missing', 'overwritten', 'outdated'] as const;
export const ProofState = z.enum(proofStates);
export type ProofState = z.infer<typeof ProofState>;

/** One change of a reply's state. Never changed or removed: together they are the reply's history. */
export const Proof = z.object({
  id: Uuid,
  replyId: Uuid,
  state: ProofState,
  /** The words were compared and are the same; false where the page showed that a reply is there, or only its beginning. */
  exact: z.boolean(),
  /** When it was seen, by the clock of the device that saw it. */
  at: z.int(),
  /** The site, by its id in lib/sites, on which it was seen. */
  site: z.string(),
  by: z.nullable(Person),
});
export type Proof = z.infer<typeof Proof>;

/** How a reply stands now; `at` and `site` are null while nobody has looked. */
export type Proved = Pick<Proof, 'state' | 'exact'> & { at: number | null; site: string | null };

/** A posted reply that is followed on its site. */
export type Followed = Proved & {
  replyId: string;
  trail: Proof[];
  /** How long the site may take to show a reply, in hours, and where it says so; null where it does not. */
  wait: { hours: number; source: Citation } | null;
  /** What the site may have kept it back for, likeliest first. `flagged`: the checker had found it. */
  reasons: { reasons: { id: string; flagged: boolean }[]; source: Citation } | null;
  /** Whether the site lets a posted reply be edited; null where nobody has found out. */
  editable: boolean | null;
};
