import { create } from 'zustand';
import type { Tone } from '#lib/schema/ids.ts';
import type { InsertOutcome } from '#lib/schema/messages.ts';
import type { Finding } from '#lib/schema/method.ts';
import type { ModelOwner } from '#lib/schema/model-messages.ts';
import type { Vouched } from './gate.ts';

export type Outcome = InsertOutcome['outcome'] | 'on-clipboard' | 'failed';

/** `mended`: what came first was flagged. */
type Writer = { owner: ModelOwner; mended: boolean };

type DraftStore = {
  /** The review this is about: another one clears everything. */
  subject: string | null;
  tone: Tone;
  /** The person's own wording; null while the draft stands as it came. */
  edited: string | null;
  /** Findings of `edited`, or of the wording just before it while the background checks; it checks again before inserting. */
  checked: Finding[] | null;
  /** The model that wrote what `edited` is or grew out of. */
  writtenBy: Writer | null;
  /** An edit that a new draft has replaced, to be brought back. */
  aside: { text: string; tone: Tone; writtenBy: Writer | null } | null;
  vouched: Vouched[];
  templateId: string | null;
  /** How the last insert or copy ended. */
  outcome: Outcome | null;
  /** The review that was shown when it began. */
  begunFor: string | null;
};

export const freshDraft: DraftStore = {
  subject: null,
  tone: 'standard',
  edited: null,
  checked: null,
  writtenBy: null,
  aside: null,
  vouched: [],
  templateId: null,
  outcome: null,
  begunFor: null,
};

/** What the person is doing with the drafts. Lives as long as the panel shows one review. */
export const useDraft = create<DraftStore>()(() => freshDraft);
