import { compose } from '#lib/compose.ts';
import { triage } from '#lib/triage.ts';
import { faults, faultsOf } from '#test/compose/draft-faults.ts';
import { generatedRequest, languages } from '#test/compose/generated-requests.ts';
import { mostAlikeOpenings, repliesInARow, tooClose } from '#test/compose/listing.ts';
import { time } from './time.ts';

/** Far behind the requests that are judged: not one of them has been met. */
const unmet = 10_000_000;

function benchTimes(): void {
  const request = (round: number) => generatedRequest(unmet + round);
  const earlier = Object.fromEntries(languages.map((lang) => [lang, repliesInARow(lang, 50, 20, 11)]));
  time('triage', (round) => triage(request(round)));
  time('three drafts', (round) => compose(request(round)));
  time('three drafts after fifty', (round) => {
    const asked = request(round);
    compose({ ...asked, history: earlier[asked.lang ?? ''] ?? [] });
  });
}

/** Prints how long drafts take, what is wrong with the drafts of `number` generated reviews, and how much fifty replies of a listing resemble each other. */
export function benchCompose(number: number): void {
  const counts = Object.fromEntries(faults.map((fault) => [fault, 0]));
  let written = 0;
  let silent = 0;
  for (let at = 0; at < number; at++) {
    const { drafts, found } = faultsOf(generatedRequest(at));
    written += drafts;
    if (drafts === 0) silent++;
    for (const { fault, what } of found) {
      counts[fault] = (counts[fault] ?? 0) + 1;
      console.log(`${fault}: ${what}`);
    }
  }
  console.log(`${number} reviews, ${silent} better left without a reply, ${written} drafts`);
  for (const fault of faults) console.log(`${fault.padEnd(10)} ${counts[fault]}`);
  for (const remembered of [20, 49]) {
    for (const lang of languages) {
      const replies = repliesInARow(lang, 150, remembered, 7);
      const most = mostAlikeOpenings(replies);
      console.log(
        `${lang}: 150 replies, ${remembered} known: ${tooClose(replies).length} pairs too close, openings at most ${most} in ten`,
      );
    }
  }
  benchTimes();
}
