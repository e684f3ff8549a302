import { type CheckedLanguage, isChecked } from '../languages/checked.ts';
import { writingOf } from '../languages/writings.ts';
import { type Formality, type Language, mainTag } from '../schema/ids.ts';
import type { Subject } from '../triage/cue-book.ts';
import type { Happening } from '../triage/happenings.ts';
import type { MoveId } from './moves.ts';
import type { Forms } from './phrase.ts';

/** How the company can be reached from a reply. `page` where contacts may not stand in it. */
export type Channel = 'email' | 'phone' | 'page';
/** What a review may concern, by sector and by what it speaks of. */
export type Visit = 'visit' | 'order' | 'stay' | 'booking' | 'app';
/** Moves that are written out from phrases; `facts` are the person's own sentences. */
export type WrittenMove = Exclude<MoveId, 'facts'>;

/** What a language brings to writing a reply. */
export type Phrasebook = {
  language: CheckedLanguage;
  moves: Record<WrittenMove, readonly string[]>;
  subjects: Record<Subject, { good?: Forms; bad?: Forms }>;
  /** What befell the customer, as a clause like a subject's `letDown` where it was bad and its `pleased` where it was good. */
  happenings: Record<Happening, string>;
  /** By kind of thing, what the forms of one are put into: "you enjoyed {is}". Of a kind that lacks a side nothing is said there. */
  things: Record<string, { good?: Forms; bad: Forms }>;
  reach: Record<Channel, readonly Forms[]>;
  visits: Record<Visit, { is: string; details: readonly string[] } & Record<string, string | readonly string[]>>;
  /** Between subjects, and between clauses of "that …"; `beforeI`: what `last` becomes before that sound, as Spanish "y" does. */
  and: { between: string; last: string; beforeI?: string };
  clauseAnd: { between: string; last: string };
  /** How several subjects with the same `shares` say one form in common; each puts its `joins` into the list. */
  together: Record<string, { form: string; text: string }>;
  /** Around a fact that does not begin like a sentence. */
  fact: string;
  /** How a stranger is addressed where the company has not said; formally when absent. */
  formality?: Formality;
};

/** Whether replies can be composed in a language. */
export function writes(language: Language): boolean {
  return isChecked(mainTag(language));
}

export function phrasebookOf(language: Language): Phrasebook {
  const lang = mainTag(language);
  return writingOf(isChecked(lang) ? lang : 'en', 'phrasebook');
}
