import { glosses as de } from '../languages/de/glosses.ts';
import { glosses as en } from '../languages/en/glosses.ts';
import { glosses as es } from '../languages/es/glosses.ts';
import { glosses as ru } from '../languages/ru/glosses.ts';
import { glosses as sv } from '../languages/sv/glosses.ts';
import { type Language, mainTag } from '../schema/ids.ts';
import type { ReviewReading } from '../triage/review-reading.ts';
import type { Choice } from '../triage/strategy.ts';
import type { MoveId } from './moves.ts';
import { filled, type Slots } from './phrase.ts';
import { phrasebookOf } from './phrasebook.ts';
import { joined, subjectsFor } from './review-subjects.ts';

/** What the interface says of a reply: each move in a few words, and why this plan. */
export type Glosses = {
  moves: Record<MoveId, string>;
  why: Record<Choice, string>;
  otherLanguage: string;
  noSteps: string;
};

const written: Record<string, Glosses> = { en, ru, sv, de, es };

export const glossesOf = (ui: Language): Glosses => written[mainTag(ui)] ?? en;

const plainly = (gloss: string): string => gloss.replace(/[:]? *\{[^}]*\}/u, '');

/** Says a move in the interface's language, naming what it takes up by that language's own words. */
export function glossFor(ui: Language, reading: ReviewReading): (move: MoveId) => string {
  const book = phrasebookOf(writtenLanguage(ui));
  const side = (which: 'good' | 'bad') =>
    joined(
      subjectsFor(which, reading, book).flatMap((subject) => book.subjects[subject][which] ?? []),
      book,
    );
  const slots: Slots = {
    topic: side('bad') ?? side('good'),
    good: side('good'),
    bad: side('bad'),
    staff: reading.staff.length > 0 ? { is: reading.staff.map(({ name }) => name).join(', ') } : undefined,
  };
  const { moves } = glossesOf(ui);
  return (move) => filled(moves[move], slots) ?? plainly(moves[move]);
}

const writtenLanguage = (ui: Language): Language => (mainTag(ui) in written ? mainTag(ui) : 'en');
