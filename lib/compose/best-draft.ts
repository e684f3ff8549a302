import type { Platform, Tone } from '../schema/ids.ts';
import type { Draft, Finding } from '../schema/method.ts';
import { type Shingles, sharedShare, shinglesOf } from '../similar.ts';
import { type MoveId, moves } from './moves.ts';
import { hashOf, randomFrom } from './random.ts';
import { selfRepetition } from './self-repetition.ts';
import { shortened } from './shorten.ts';
import { type Materials, type Sentence, textOf, writeDraft } from './write-draft.ts';

/** Wordings weighed for each draft: the one farthest from earlier replies is taken. */
const wordings = 24;
/** How many of them may fail the check before the best is shown with its findings. */
const chances = 8;

export type DraftTask = {
  tone: Tone;
  plan: readonly MoveId[];
  materials: Materials;
  /** Tells this review, seed and history from others. */
  identity: number;
  /** Replies to keep a distance from. */
  others: readonly Shingles[];
  platform: Platform;
  stars: number | null;
  signature: string;
  check: (text: string) => Finding[];
  gloss: (move: MoveId) => string;
};

/** Wordings of a plan, freshest first. */
function wordingsOf(task: DraftTask): { sentences: Sentence[]; text: string }[] {
  const { plan, materials, tone, platform, stars, signature, others, identity } = task;
  const inFull = (sentences: readonly Sentence[]) => textOf(sentences, materials.staff, signature);
  const written = Array.from({ length: wordings }, (_, at) => {
    const random = randomFrom(identity ^ hashOf(`${tone} ${at}`));
    const sentences = shortened(writeDraft(plan, materials, tone, random), platform, stars, inFull);
    const text = inFull(sentences);
    const runs = shinglesOf(text);
    const nearest = Math.max(0, ...others.map((other) => sharedShare(runs, other)));
    return { sentences, text, staleness: nearest + selfRepetition(text) };
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
