import { tokenise } from '../check/tokens.ts';
import { lengthIn, limitOf } from '../platforms/index.ts';
import type { Language, Platform } from '../schema/ids.ts';
import { likes } from '../triage/stars.ts';
import type { MoveId } from './moves.ts';
import type { Sentence } from './write-draft.ts';

/** What a reply can do without, first to go first. Apology, the person's facts and the way on stay. */
const expendable: readonly MoveId[] = [
  'close-kind',
  'close-kind-away',
  'close-mixed',
  'close-mixed-away',
  'close-sorry',
  'close-sorry-away',
  'close-strict',
  'note-others',
  'thank-loyal',
  'celebrate',
  'report-back',
  'feast-spoilt',
  'too-long',
  'see-why',
  'care',
  'pass-on-praise',
  'pass-to-kitchen',
  'sorry-rude',
  'look-into',
  'glad',
  'greet',
  'greet-calmly',
  'secrecy',
  'visit-unclear',
  'hear-refusal',
  'thank-critique',
  'thank-update',
  'thank-warning',
  'thank-neutral',
  'thank-mark',
];

/** Words a reader stays for: under a good mark, and under a complaint. Ours, from the evidence on length. */
const mostWords = { liked: 60, otherwise: 150 };

/** Where a reply stands, and in which language; stars are of five. */
export type Place = { lang: Language; platform: Platform; stars: number | null };

const startsWord = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;
const spaces = / /g;

/** Looking closely is dear: most texts have too few spaces to have too many words. */
function isTooLong(text: string, lang: Language, most: number): boolean {
  if ((text.match(spaces)?.length ?? 0) < most / 2) return false;
  if ((text.match(startsWord)?.length ?? 0) <= most) return false;
  return tokenise(text, lang).length > most;
}

function fits(text: string, { lang, platform, stars }: Place): boolean {
  const limit = limitOf(platform);
  if (limit !== null && lengthIn(limit.unit, text) > limit.max) return false;
  return !isTooLong(text, lang, likes(stars) ? mostWords.liked : mostWords.otherwise);
}

/** Drops what can be spared until the text fits the platform and the review; the rest stays, even when a person's fact is too long. */
export function shortened(
  sentences: readonly Sentence[],
  place: Place,
  textOf: (kept: readonly Sentence[]) => string,
): { sentences: readonly Sentence[]; text: string } {
  let kept = sentences;
  let text = textOf(kept);
  for (const move of expendable) {
    if (fits(text, place)) break;
    if (!kept.some((sentence) => sentence.move === move)) continue;
    kept = kept.filter((sentence) => sentence.move !== move);
    text = textOf(kept);
  }
  return { sentences: kept, text };
}
