import type { Tone } from '../schema/ids.ts';
import type { Draft, Finding } from '../schema/method.ts';
import { type Shingles, sharedShare, shinglesOf } from '../similar.ts';
import { type EarlierReplies, openingOf } from './earlier-replies.ts';
import { type MoveId, moves } from './moves.ts';
import { hashOf, randomFrom } from './random.ts';
import { selfRepetition } from './self-repetition.ts';
import { type Place, shortened } from './shorten.ts';
import { type Materials, type Sentence, textOf, writeDraft } from './write-draft.ts';

/** Wordings weighed for each draft: the one farthest from earlier replies is taken. */
const wordings = 12;
/** How many of them may fail the check before the best is shown with its findings. */
const chances = 8;

export type DraftTask = {
  tone: Tone;
  plan: readonly MoveId[];
  materials: Materials;
  /** Tells this review, seed and history from others. */
  identity: number;
  earlier: EarlierReplies;
  /** The drafts beside it, to differ from as well. */
  siblings: readonly Shingles[];
  place: Place;
  signature: string;
  check: (text: string) => Finding[];
  gloss: (move: MoveId) => string;
};

/** An opening that one page already shows twice is taken only where every other is too. */
const openingCost = [0, 0.15, 1.5];

/** Wordings of a plan, freshest first. */
function wordingsOf(task: DraftTask): { sentences: readonly Sentence[]; text: string }[] {
  const { plan, materials, tone, place, signature, earlier, siblings, identity } = task;
  const inFull = (sentences: readonly Sentence[]) => textOf(sentences, materials.staff, signature);
  const name = materials.slots.fixed.name?.is;
  const written = Array.from({ length: wordings }, (_, at) => {
    const random = randomFrom(identity ^ hashOf(`${tone} ${at}`));
    const { sentences, text } = shortened(writeDraft(plan, materials, random), place, inFull);
    const runs = shinglesOf(text);
    const nearest = Math.max(earlier.nearest(runs), ...siblings.map((other) => sharedShare(runs, other)));
    const alike = earlier.beginSo(openingOf(text), name);
    const cost = openingCost[Math.min(alike, openingCost.length - 1)] ?? 0;
    return { sentences, text, staleness: nearest + cost + selfRepetition(text) };
  });
  return written.filter(({ sentences }) => sentences.length > 0).sort((a, b) => a.staleness - b.staleness);
}

/** The freshest wording that passes the check, or else the one with the fewest findings; null where nothing is left to say. */
export function bestDraft(task: DraftTask): Draft | null {
  let best: Draft | null = null;
  for (const { sentences, text } of wordingsOf(task).slice(0, chances)) {
    const findings = task.check(text);
    const told = sentences.map(({ move }) => ({ step: moves[move].step, gloss: task.gloss(move) }));
    const draft: Draft = { text, tone: task.tone, moves: told, findings };
    if (findings.length === 0) return draft;
    if (!best || findings.length < best.findings.length) best = draft;
  }
  return best;
}
