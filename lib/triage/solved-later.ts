import { breaks } from '../check/sentence-breaks.ts';
import type { Token } from '../check/tokens.ts';
import type { Stance } from './cue-book.ts';
import { hearMatters } from './heard-matters.ts';
import type { Places } from './places.ts';
import type { ReviewWords } from './review-words.ts';
import { isWorst } from './stars.ts';

/** From this share on what was added tells that it was put right. Of 18 other labelled reviews with such a word one comes so far, under one star (2026-11-23). */
const likely = 0.3;

/** Where a sentence begins with such a word, or it stands between breaks, as in "(edit: …"; "no update for weeks" adds nothing. */
function beginsAt(tokens: readonly Token[], later: ReadonlySet<string>): number {
  return tokens.findIndex(({ form, before }, at) => {
    if (!later.has(form)) return false;
    const alone = before !== breaks.none && (tokens[at + 1]?.before ?? breaks.none) !== breaks.none;
    return at === 0 || before === breaks.sentence || alone;
  });
}

/** Stances with "Update: they called and sent a new one": what a reviewer added, where it sounds as if all had been put right. */
export function withSolvedLater(
  stances: Places<Stance>,
  { tokens, stars, tongue: { language, words } }: ReviewWords,
): Places<Stance> {
  // Who leaves the worst mark has not been helped.
  if (stances.has('solved') || (stars !== null && isWorst(stars))) return stances;
  const at = beginsAt(tokens, words.plain.later);
  const added = at < 0 ? [] : tokens.slice(at + 1);
  if (hearMatters(added, language).shareOf('solved') < likely) return stances;
  return new Map(stances).set('solved', [{ start: tokens[at]?.start ?? 0, end: added.at(-1)?.end ?? 0 }]);
}
