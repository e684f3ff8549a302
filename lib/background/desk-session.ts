import { browser } from 'wxt/browser';
import type { Step, Strategy } from '#lib/schema/ids.ts';
import type { FocusedBox } from '#lib/schema/messages.ts';
import type { Override } from '#lib/schema/records.ts';
import type { WaitingTemplate } from '#lib/schema/template.ts';

/** What the person has chosen for the review at hand; absent means as the method has it. */
export type Plan = { strategy?: Strategy; steps?: Step[]; facts: string[]; seed: number; resolved: boolean };

/** What a desk holds of the one review it is for. */
export type ReviewDesk = {
  frame: number;
  box: FocusedBox;
  plan: Plan;
  /** What the reply will be logged with. */
  overrides: Override[];
  templateId: string | null;
  /** The logged reply whose words stood in the box when the person came to it. */
  edits: string | null;
  postedAt: number | null;
};

/** One tab's desk. It outlives the worker (storage.session) and ends with the browser; nothing of it is durable. */
export type DeskSession = ReviewDesk & {
  tab: number;
  /** Origin of the tab's own page, which the frame may not share; null where we may not know it. */
  top: string | null;
  /** Given to the docked panel's address, valid for one hello. */
  nonce: string | null;
  /** What the panel proves itself with after that. */
  token: string | null;
  /** The reviews it was for before, last first: their replies may stand on the page only after it has moved on. */
  left: ReviewDesk[];
  /** A template that was called at the box and needs words of the person. */
  waiting: WaitingTemplate | null;
};

export type Subject = Pick<FocusedBox, 'site' | 'listing' | 'review'>;

export const freshPlan: Plan = { facts: [], seed: 1, resolved: false };

const slot = (tab: number) => `desk:${tab}`;

/** Written by this module alone, so its shape is trusted. */
export async function deskOf(tab: number): Promise<DeskSession | null> {
  const found = await browser.storage.session.get(slot(tab));
  return (found[slot(tab)] as DeskSession | undefined) ?? null;
}

export async function keepDesk(session: DeskSession): Promise<DeskSession> {
  await browser.storage.session.set({ [slot(session.tab)]: session });
  return session;
}

export async function dropDesk(tab: number): Promise<void> {
  await browser.storage.session.remove(slot(tab));
}

/** Whom this desk answers: the review by its id, else by author and first words, as collapsed text may be opened. */
export function subjectOf(about: Subject | { box: Subject }): string {
  const { review, site, listing } = 'box' in about ? about.box : about;
  return JSON.stringify([site, listing.id, review && (review.id ?? [review.author, review.text?.slice(0, 40)])]);
}

const turns = new Map<number, Promise<unknown>>();

/** One change of a tab's desk after the other: two messages never read the same state and overwrite each other's. */
export function inTurn<T>(tab: number, change: () => Promise<T>): Promise<T> {
  const turn = (turns.get(tab) ?? Promise.resolve()).then(change, change);
  const last = turn.then(forget, forget);
  turns.set(tab, last);
  function forget(): void {
    if (turns.get(tab) === last) turns.delete(tab);
  }
  return turn;
}

/** 128 random bits, for a nonce or a token. */
export function secret(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
