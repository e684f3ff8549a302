import { check } from '#lib/check.ts';
import { compose } from '#lib/compose.ts';
import { triage } from '#lib/triage.ts';

const review = {
  author: 'Daniel',
  rating: 2,
  ratingScale: 5,
  lang: 'en',
  text: 'Booked a table for six and paid the deposit online. When we arrived nobody could find the booking, and we waited forty minutes. The cake was lovely.',
};

/**
 * Milliseconds of the middle and of the slowest twentieth of `rounds` runs, each on a text not seen before: of five
 * batches the quietest, since the machine has other work.
 */
function time(name: string, run: (round: number) => unknown, rounds = 200): void {
  for (let round = 1; round <= 100; round++) run(-round);
  const batches = Array.from({ length: 5 }, (_, batch) =>
    Array.from({ length: rounds }, (_, round) => {
      const start = performance.now();
      run(batch * rounds + round);
      return performance.now() - start;
    }).sort((a, b) => a - b),
  );
  const least = (part: number) => Math.min(...batches.map((taken) => taken[Math.floor(rounds * part)] ?? 0)).toFixed(2);
  console.log(`${name.padEnd(28)} p50 ${least(0.5)} ms   p95 ${least(0.95)} ms`);
}

export function benchMethod(): void {
  const cold = performance.now();
  check({ reply: 'Hello.', platform: 'google' });
  console.log(`${'first check'.padEnd(28)} ${(performance.now() - cold).toFixed(1)} ms`);
  const draft = compose({ review, platform: 'google' }).drafts.at(-1)?.text ?? '';
  time(`check, ${draft.length} characters`, (round) =>
    check({ reply: `${draft} ${round}`, platform: 'google', review }),
  );
  time('triage', (round) => triage({ platform: 'google', review: { ...review, text: `${review.text} ${round}` } }));
  time('three drafts', (round) => compose({ platform: 'google', review, seed: round }));
  const history = Array.from(
    { length: 20 },
    (_, seed) => compose({ platform: 'google', review, seed }).drafts[0]?.text ?? '',
  );
  time('three drafts after twenty', (round) => compose({ platform: 'google', review, history, seed: round }));
}
