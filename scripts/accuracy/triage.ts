import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { CheckedLanguage } from '#lib/languages/checked.ts';
import { Language, Platform, Sector, Strategy } from '#lib/schema/ids.ts';
import { Triage } from '#lib/schema/method.ts';
import { triage } from '#lib/triage.ts';
import { root } from '#scripts/build.ts';
import { share } from './measure.ts';
import type { Part } from './rows.ts';

/** A review with what somebody who has not seen the cues says of it. */
const Labelled = z.object({
  /** Null where the page shows a mark alone. */
  text: z.nullable(z.string()),
  /** Of five; null where the page shows none. */
  stars: z.nullable(z.number()),
  sector: Sector,
  platform: Platform,
  language: Language,
  sentiment: Triage.shape.sentiment,
  risk: Triage.shape.risk,
  strategy: Strategy,
});
export type Labelled = z.infer<typeof Labelled>;

/** The labelled reviews of a language in test/triage/labelled: `unseen` ones are not looked at while cues are written. Only files that are wanted, by their paths. */
export function labelledReviews(
  lang: CheckedLanguage,
  part: Part,
  isWanted: (file: string) => boolean = () => true,
): Labelled[] {
  return globSync(`test/triage/labelled/${lang}-${part}*.jsonl`, { cwd: root })
    .filter(isWanted)
    .sort()
    .flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, at) => {
          if (line.trim() === '') return [];
          const row = Labelled.safeParse(JSON.parse(line));
          if (!row.success) throw new Error(`${file}:${at + 1}: ${z.prettifyError(row.error)}`);
          return [row.data];
        }),
    );
}

/** `sentiment` is of the text alone, as where a page shows no stars; the others with all that is known. */
export const judgements = ['language', 'sentiment', 'risk', 'strategy'] as const;
/** What can be said of a mark without words. */
const ofMarks = ['risk', 'strategy'] as const;
export type Judgement = (typeof judgements)[number];
export type Miss = { review: Labelled; judgement: Judgement; found: string | number };

/** The share of reviews judged as labelled, by judgement, and those that are not. */
export function judgeTriage(reviews: readonly Labelled[]): { shares: Record<Judgement, number>; missed: Miss[] } {
  const missed: Miss[] = [];
  for (const review of reviews) {
    const { text, stars, sector, platform } = review;
    const whole = triage({ sector, platform, review: { text, rating: stars, ratingScale: stars === null ? null : 5 } });
    const { sentiment } = triage({ sector, platform, review: { text, rating: null, ratingScale: null } });
    const found = { ...whole, sentiment };
    for (const judgement of text === null ? ofMarks : judgements)
      if (found[judgement] !== review[judgement]) missed.push({ review, judgement, found: found[judgement] });
  }
  const right = (judgement: Judgement) =>
    share(reviews.length - missed.filter((miss) => miss.judgement === judgement).length, reviews.length);
  return {
    shares: {
      language: right('language'),
      sentiment: right('sentiment'),
      risk: right('risk'),
      strategy: right('strategy'),
    },
    missed,
  };
}
