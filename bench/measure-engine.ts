import type { Engine } from './engines/engine.ts';
import { makeTexts } from './texts.ts';

/** Milliseconds a text. */
type Spread = { p50: number; p95: number };
export type Figures = { coldStartMs: number; seen600: Spread; unseen600: Spread; unseen4000: Spread };

/** `batch`: texts between two looks at the clock, whose steps in a browser are longer than a check. */
export type Pace = { batch: number; rounds: number; leastRounds: number; budgetMs: number };
export const paces: Record<'node' | 'chromium', Pace> = {
  node: { batch: 1, rounds: 300, leastRounds: 40, budgetMs: 6000 },
  chromium: { batch: 50, rounds: 24, leastRounds: 3, budgetMs: 4000 },
};

const rounded = (ms: number) => Number(ms.toPrecision(3));

function spreadOf(taken: number[]): Spread {
  taken.sort((a, b) => a - b);
  const at = (part: number) => rounded(taken[Math.min(taken.length - 1, Math.floor(taken.length * part))] ?? 0);
  return { p50: at(0.5), p95: at(0.95) };
}

async function series(engine: Engine, texts: readonly string[], pace: Pace): Promise<Spread> {
  const taken: number[] = [];
  const begun = performance.now();
  for (let round = 0; round < pace.rounds; round++) {
    if (round >= pace.leastRounds && performance.now() - begun > pace.budgetMs) break;
    const from = round * pace.batch;
    const start = performance.now();
    for (let at = 0; at < pace.batch; at++) await engine(texts[(from + at) % texts.length] as string);
    taken.push((performance.now() - start) / pace.batch);
  }
  return spreadOf(taken);
}

/** What a ready engine needs a text: one it has seen, new ones of 600 characters, new ones of 4,000. */
export async function measureEngine(engine: Engine, pace: Pace): Promise<Omit<Figures, 'coldStartMs'>> {
  const [seen = ''] = makeTexts(1, 600, 1);
  const [warm, short, long] = [2, 3, 4].map((seed) =>
    makeTexts(pace.batch * pace.rounds, seed === 4 ? 4000 : 600, seed),
  ) as [string[], string[], string[]];
  await series(engine, warm, { ...pace, leastRounds: 1, budgetMs: pace.budgetMs / 4 });
  return {
    seen600: await series(engine, [seen], pace),
    unseen600: await series(engine, short, pace),
    unseen4000: await series(engine, long, pace),
  };
}
