import * as z from 'zod/mini';

const key = 'replywright-practice';

const PracticeState = z.object({
  /** The day of the first visit; dates of reviews are counted back from it, so that they stay as they were seen. */
  startedOn: z.iso.date(),
  language: z.nullable(z.enum(['en', 'ru'])),
  /** Grows with every new beginning. */
  round: z.int(),
  /** Published answers by review id. */
  replies: z.record(z.string(), z.object({ text: z.string(), publishedOn: z.iso.date() })),
});
export type PracticeState = z.infer<typeof PracticeState>;

/** Today in the visitor's own calendar, as `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** A practice nobody has begun. */
export function newPractice(language: PracticeState['language'], round = 1): PracticeState {
  return { startedOn: today(), language, round, replies: {} };
}

/** What an earlier visit left in this browser; begins anew where that is absent or cannot be read. */
export function loadPractice(): PracticeState {
  try {
    return PracticeState.parse(JSON.parse(localStorage.getItem(key) ?? 'null'));
  } catch {
    // Storage may be forbidden, and an older page may have kept another shape: neither is worth a word to a newcomer.
    return newPractice(null);
  }
}

/** Keeps the practice in this browser. Returns false where the browser forbids it: then a reload forgets. */
export function savePractice(state: PracticeState): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(state));
    return true;
  } catch {
    return false;
  }
}
