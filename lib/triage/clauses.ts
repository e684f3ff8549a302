import type { Match } from '../check/matcher.ts';
import { breaks } from '../check/sentence-breaks.ts';
import type { Token } from '../check/tokens.ts';
import type { MoodCue } from './cue-book.ts';
import { denies, reach } from './denial-reach.ts';
import type { WordSets } from './words.ts';

/** One thought of a text. Token indices, `to` exclusive; `good` and `bad` are weights of what it says. */
export type Clause = { from: number; to: number; good: number; bad: number };

const worth: Partial<Record<MoodCue, number>> = { good2: 2, good1: 1, bad2: -2, bad1: -1 };

/** Cuts a text into thoughts at its punctuation and at words like "but". */
function clauseStarts(tokens: readonly Token[], contrasts: readonly Match[], judging: readonly number[]): number[] {
  const turns = new Set(contrasts.map(({ first }) => first));
  let from = 0;
  return tokens.flatMap((token, at) => {
    // "The waiter was however very kind": nothing was said yet that could be turned.
    const turned = turns.has(at) && judging.some((cue) => cue >= from && cue < at);
    if (at > 0 && token.before === breaks.none && !turned) return [];
    from = at;
    return [at];
  });
}

/** The mood of every thought; of two cues on one word the stronger counts. */
export function clausesOf(
  tokens: readonly Token[],
  found: ReadonlyMap<MoodCue, readonly Match[]>,
  words: WordSets,
): Clause[] {
  const firstsOf = (cue: MoodCue) => (found.get(cue) ?? []).map(({ first }) => first);
  const judging = (Object.keys(worth) as MoodCue[]).flatMap(firstsOf);
  const starts = clauseStarts(tokens, found.get('contrast') ?? [], judging);
  const negators = firstsOf('not');
  const [stronger, weaker] = [new Set(firstsOf('stronger')), new Set(firstsOf('weaker'))];

  const best = new Map<number, { first: number; points: number }>();
  for (const [cue, points] of Object.entries(worth) as [MoodCue, number][]) {
    for (const { first, last } of found.get(cue) ?? []) {
      const rival = best.get(last);
      const wider = rival !== undefined && first < rival.first;
      if (!rival || wider || Math.abs(points) > Math.abs(rival.points)) best.set(last, { first, points });
    }
  }

  const clauseOf = new Uint32Array(tokens.length);
  for (const [index, from] of starts.entries()) clauseOf.fill(index, from, starts[index + 1]);
  const cuesIn = Map.groupBy(best.values(), ({ first }) => clauseOf[first]);
  const negatorsIn = Map.groupBy(negators, (at) => clauseOf[at]);

  return starts.map((from, index) => {
    const to = starts[index + 1] ?? tokens.length;
    let [good, bad] = [0, 0];
    for (const { first, points } of cuesIn.get(index) ?? []) {
      const near = (words: ReadonlySet<number>) => {
        for (let at = Math.max(from, first - reach); at < first; at++) if (words.has(at)) return true;
        return false;
      };
      // "Not bad" is mild praise, "not good" a full complaint.
      const denied = negatorsIn.get(index)?.some((at) => denies(tokens, at, first, points < 0, words));
      const turned = denied ? -points * (points > 0 ? 1 : 0.5) : points;
      const weighed = turned * (near(stronger) ? 1.5 : near(weaker) ? 0.6 : 1);
      if (weighed > 0) good += weighed;
      else bad -= weighed;
    }
    return { from, to, good, bad };
  });
}
