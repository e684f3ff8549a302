import { check } from '#lib/check.ts';
import { compose } from '#lib/compose.ts';
import { triage } from '#lib/triage.ts';
import { time } from './time.ts';

const review = {
  author: 'Daniel',
  rating: 2,
  ratingScale: 5,
  lang: 'en',
  text: 'Booked a table for six and paid the deposit online. When we arrived nobody could find the booking, and we waited forty minutes. The cake was lovely.',
};

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
