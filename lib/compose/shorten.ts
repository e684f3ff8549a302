import { lengthIn, limitOf } from '../platforms/index.ts';
import type { Platform } from '../schema/ids.ts';
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
  'worth',
  'report-back',
  'see-why',
  'care',
  'pass-on-praise',
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

function fits(text: string, platform: Platform, stars: number | null): boolean {
  const limit = limitOf(platform);
  if (limit !== null && lengthIn(limit.unit, text) > limit.max) return false;
  return text.split(/\s+/).length <= (stars !== null && stars >= 4 ? mostWords.liked : mostWords.otherwise);
}

/** Drops what can be spared until the text fits the platform and the review; the rest stays, even when a person's fact is too long. */
export function shortened(
  sentences: readonly Sentence[],
  platform: Platform,
  stars: number | null,
  textOf: (kept: readonly Sentence[]) => string,
): { sentences: readonly Sentence[]; text: string } {
  let kept = sentences;
  let text = textOf(kept);
  for (const move of expendable) {
    if (fits(text, platform, stars)) break;
    if (!kept.some((sentence) => sentence.move === move)) continue;
    kept = kept.filter((sentence) => sentence.move !== move);
    text = textOf(kept);
  }
  return { sentences: kept, text };
}
