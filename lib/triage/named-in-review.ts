import type { Match } from '../check/matcher.ts';
import { absentThings, withoutAbsent } from './absent-things.ts';
import type { Subject } from './cue-book.ts';
import { isHere, withHappenings } from './named-happenings.ts';
import { type Named, subjectsOf } from './named-subjects.ts';
import type { ReviewWords } from './review-words.ts';
import { likes } from './stars.ts';
import { isAsked, type Telling, withTellings } from './tellings.ts';
import { thingsIn } from './things.ts';

/** What a review names, with what it tells of that and what befell its author. */
export function namedIn(
  read: ReviewWords,
  subjects: ReadonlyMap<Subject, Match[]>,
): (Named & { telling: Telling | null })[] {
  const { text, sector, stars, tongue, tokens, cues, clauses, thoughts } = read;
  const { language, book } = tongue;
  const blames = [...(cues.get('bad1') ?? []), ...(cues.get('bad2') ?? [])];
  const spoken = subjectsOf(subjects, thingsIn(tokens, language, sector), thoughts, blames, sector);
  const befell = book.happenings(tokens);
  const isToldHere = isHere(befell, tokens);
  const isToldOf = (place: Match) => isToldHere(place) && !isAsked(place, tokens, text);
  const absent = absentThings(read, isToldOf, befell);
  // Under a good mark good news is what it says, however the thought sounds to what was learned.
  const sound = { clauses: likes(stars) ? clauses : thoughts, blames };
  const happened = withHappenings(spoken, withoutAbsent(befell, absent), tokens, sound, sector);
  const firstPlace = ({ places }: Named) => places[0]?.first ?? 0;
  return withTellings(happened, tokens, language, isToldOf, absent)
    .filter(({ thing, telling }) => !thing?.prop || telling !== null)
    .sort((a, b) => firstPlace(a) - firstPlace(b));
}
