/**
 * Milliseconds of the middle and of the slowest twentieth of `rounds` runs, each on a text not seen before: of five
 * batches the quietest, since the machine has other work.
 */
export function time(name: string, run: (round: number) => unknown, rounds = 200): void {
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
