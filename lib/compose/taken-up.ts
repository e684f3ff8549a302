import { repeatedWords } from '../similar.ts';
import type { Spoken } from '../triage/review-reading.ts';
import type { SomeForms } from './phrase.ts';
import type { Phrasebook } from './phrasebook.ts';
import { joined, saidOf, waysToTell } from './review-subjects.ts';

/** Whether any of it repeats the review word for word, as no reply should. */
const isQuotation = (forms: SomeForms, review: string): boolean =>
  Object.values(forms).some((said) => repeatedWords(said, review).length > 0);

/** The same with a verb of its own. */
const apart = ({ shares, joins, ...forms }: SomeForms): SomeForms => forms;

/** Subjects of one side in one phrase, as the review tells them unless that would quote it; then each in a clause of its own, or by their names. */
export function takenUp(
  side: 'good' | 'bad',
  subjects: readonly Spoken[],
  review: string,
  book: Phrasebook,
): SomeForms | undefined {
  const unquoted = (forms: SomeForms | undefined) => (forms && isQuotation(forms, review) ? undefined : forms);
  const named = subjects.map((spoken) => unquoted(saidOf(spoken, side, book)));
  const told = subjects.map((spoken, at) => waysToTell(spoken, side, book).find(unquoted) ?? named[at]);
  const together =
    unquoted(joined(told, book)) ??
    unquoted(
      joined(
        told.map((one) => one && apart(one)),
        book,
      ),
    );
  return together ?? joined(named, book);
}
