import { type CheckedLanguage, isChecked } from '../languages/checked.ts';
import { writingOf } from '../languages/writings.ts';
import { type Language, mainTag } from '../schema/ids.ts';
import type { ReviewReading } from '../triage/review-reading.ts';
import type { Choice } from '../triage/strategy.ts';
import { type MoveId, moves } from './moves.ts';
import { addressed, filled, type Slots, type SomeForms } from './phrase.ts';
import { phrasebookOf } from './phrasebook.ts';
import { joined, notedOf, saidOf } from './review-subjects.ts';
import { reviewTopic } from './review-topic.ts';
import type { Taken } from './slots.ts';
import { takenUp } from './taken-up.ts';
import { waitTold } from './wait-told.ts';

/** What the interface says of a reply: each move in a few words, and why this plan. */
export type Glosses = {
  moves: Record<MoveId, string>;
  /** Of moves that say again what the review tells, with its clause or its length of a wait. */
  told: Partial<Record<MoveId, string>>;
  why: Record<Choice, string>;
  otherLanguage: string;
  noSteps: string;
  /** None of the steps that are on is part of this reply. */
  otherSteps: string;
};

/** The nearest of our languages. */
const spoken = (ui: Language): CheckedLanguage => {
  const lang = mainTag(ui);
  return isChecked(lang) ? lang : 'en';
};

export const glossesOf = (ui: Language): Glosses => writingOf(spoken(ui), 'glosses');

const plainly = (gloss: string): string => gloss.replace(/[:]? *\{[^}]*\}/u, '');

/** Says a move of a draft in the interface's language, with what the draft takes up by that language's own words. */
export function glossFor(ui: Language, reading: ReviewReading, taken: Taken): (move: MoveId) => string {
  const book = phrasebookOf(ui);
  const side = (which: 'good' | 'bad') =>
    joined(
      taken[which].map((spoken) => saidOf(spoken, which, book)),
      book,
    );
  const clause = (which: 'good' | 'bad', form: 'pleased' | 'letDown'): SomeForms | undefined => {
    const forms = takenUp(which, taken[which], reading.text, book);
    const said = forms && !('is' in forms) ? forms[form] : undefined;
    const spoken = said && addressed(said, 'formal');
    return spoken ? { is: spoken } : undefined;
  };
  const slots: Slots = {
    topic: reviewTopic(reading, book)?.forms,
    good: side('good'),
    bad: side('bad'),
    others: notedOf(taken.others, book),
    staff: taken.staff.length > 0 ? { is: taken.staff.map(({ name }) => name).join(', ') } : undefined,
  };
  const wait = waitTold(reading, book.language);
  const clauses: Slots = {
    good: clause('good', 'pleased'),
    bad: clause('bad', 'letDown'),
    wait: wait ? { is: wait } : undefined,
  };
  const words = glossesOf(ui);
  const gloss = (move: MoveId): string => {
    const telling = words.told[move];
    const said = (telling && filled(telling, clauses)) || filled(words.moves[move], slots);
    const { otherwise } = moves[move];
    return said ?? (otherwise ? gloss(otherwise) : plainly(words.moves[move]));
  };
  return gloss;
}
