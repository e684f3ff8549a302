import type { Match } from '../check/matcher.ts';
import type { Subject } from './cue-book.ts';
import { isHere, withHappenings } from './named-happenings.ts';
import { type Named, subjectsOf } from './named-subjects.ts';
import type { ReviewWords } from './review-words.ts';
import { isAsked, type Telling, withTellings } from './tellings.ts';
import { thingsIn } from './things.ts';

/** What a review names, with what it tells of that and what befell its author. */
export function namedIn(
  { text, sector, tongue: { language, book }, tokens, cues, thoughts }: ReviewWords,
  subjects: ReadonlyMap<Subject, Match[]>,
): (Named & { telling: Telling | null })[] {
  const blames = [...(cues.get('bad1') ?? []), ...(cues.get('bad2') ?? [])];
  const spoken = subjectsOf(subjects, thingsIn(tokens, language, sector), thoughts, blames, sector);
  const befell = book.happenings(tokens);
  const isToldHere = isHere(befell, tokens);
  const isToldOf = (place: Match) => isToldHere(place) && !isAsked(place, tokens, text);
  return withTellings(withHappenings(spoken, befell, tokens, thoughts, sector), tokens, language, isToldOf);
}
