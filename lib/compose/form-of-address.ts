import { type Formality, mainTag, strictSectors } from '../schema/ids.ts';
import type { ComposeRequest } from '../schema/method.ts';
import type { ReviewReading } from '../triage/review-reading.ts';
import type { Phrasebook } from './phrasebook.ts';

/** As the company has set it; else, where nothing is at stake, as the review speaks to it; else as the reply's language addresses strangers. */
export function formalityFor(
  { business, sector = 'generic' }: Pick<ComposeRequest, 'business' | 'sector'>,
  { familiar, language }: Pick<ReviewReading, 'familiar' | 'language'>,
  book: Pick<Phrasebook, 'language' | 'formality'>,
): Formality {
  const isReturned = familiar && mainTag(language) === book.language && !strictSectors.has(sector);
  return business?.formality ?? (isReturned ? 'informal' : (book.formality ?? 'formal'));
}
