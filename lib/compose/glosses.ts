import { type CheckedLanguage, isChecked } from '../languages/checked.ts';
import { writingOf } from '../languages/writings.ts';
import { type Language, mainTag } from '../schema/ids.ts';
import type { ReviewReading } from '../triage/review-reading.ts';
import type { Choice } from '../triage/strategy.ts';
import type { MoveId } from './moves.ts';
import { filled, type Slots } from './phrase.ts';
import { phrasebookOf } from './phrasebook.ts';
import { joined, othersThan, saidOf, subjectsFor } from './review-subjects.ts';

/** What the interface says of a reply: each move in a few words, and why this plan. */
export type Glosses = {
  moves: Record<MoveId, string>;
  why: Record<Choice, string>;
  otherLanguage: string;
  noSteps: string;
};

/** The nearest of our languages. */
const spoken = (ui: Language): CheckedLanguage => {
  const lang = mainTag(ui);
  return isChecked(lang) ? lang : 'en';
};

export const glossesOf = (ui: Language): Glosses => writingOf(spoken(ui), 'glosses');

const plainly = (gloss: string): string => gloss.replace(/[:]? *\{[^}]*\}/u, '');

/** Says a move in the interface's language, naming what it takes up by that language's own words. */
export function glossFor(ui: Language, reading: ReviewReading): (move: MoveId) => string {
  const book = phrasebookOf(ui);
  const side = (which: 'good' | 'bad') =>
    joined(
      subjectsFor(which, reading, book).flatMap((named) => saidOf(named, which, book) ?? []),
      book,
    );
  const slots: Slots = {
    topic: side('bad') ?? side('good'),
    good: side('good'),
    bad: side('bad'),
    others: joined(
      othersThan([...subjectsFor('good', reading, book), ...subjectsFor('bad', reading, book)], reading, book).flatMap(
        (named) => saidOf(named, 'bad', book) ?? [],
      ),
      book,
    ),
    staff: reading.staff.length > 0 ? { is: reading.staff.map(({ name }) => name).join(', ') } : undefined,
  };
  const { moves } = glossesOf(ui);
  return (move) => filled(moves[move], slots) ?? plainly(moves[move]);
}
