import { describe, expect, test } from 'vitest';
import { tokenise } from '#lib/check/tokens.ts';
import { addressed } from '#lib/compose/phrase.ts';
import { phrasebookOf } from '#lib/compose/phrasebook.ts';
import { cueBook, subjects } from '#lib/triage/cue-book.ts';

/** A reply that takes a subject up is known to speak of it, by the same words that find it in a review. */
describe.each(['en', 'ru', 'sv', 'es'])('subjects of a reply are found again, %s', (language) => {
  const book = phrasebookOf(language);
  const find = cueBook(language)?.subjects;
  const said = subjects.flatMap((subject) =>
    (['good', 'bad'] as const).flatMap((side) =>
      Object.entries(book.subjects[subject][side] ?? {})
        .filter(([form]) => form !== 'shares')
        .map(([form, words]) => [subject, form, addressed(words, 'formal') ?? ''] as const),
    ),
  );
  test.each(said)('%s as %s: %s', (subject, _, words) => {
    expect([...(find?.(tokenise(`x ${words}`, language)).keys() ?? [])]).toContain(subject);
  });
});
