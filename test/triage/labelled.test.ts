import { describe, expect, test } from 'vitest';
import { triage } from '#lib/triage.ts';
import { german } from './cases-de.ts';
import { english } from './cases-en.ts';
import { spanish } from './cases-es.ts';
import { russian } from './cases-ru.ts';
import { swedish } from './cases-sv.ts';
import { secondEnglish } from './second-hand-en.ts';
import { secondRussian } from './second-hand-ru.ts';
import type { TriageCase } from './triage-case.ts';

const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

function judge({ text, stars, sector, platform }: TriageCase) {
  return triage({
    sector,
    ...(platform ? { platform } : {}),
    review: { text, rating: stars, ratingScale: stars === null ? null : 5 },
  });
}

describe.each([
  ['en', [...english, ...secondEnglish]],
  ['ru', [...russian, ...secondRussian]],
  ['de', german],
  ['es', spanish],
  ['sv', swedish],
] as const)('triage of labelled reviews, %s', (language, cases) => {
  test.each(cases.map((each) => [each.text ?? `${each.stars} stars without text`, each] as const))(
    '%s',
    (_, expected) => {
      const found = judge(expected);
      for (const field of ['strategy', 'sentiment', 'owner', 'risk', 'dueHours'] as const) {
        if (expected[field] !== undefined) expect.soft(found[field], field).toBe(expected[field]);
      }
      if (expected.text && /\p{L}{3}/u.test(expected.text)) expect(found.language).toBe(language);
      expect.soft(ids(found.topics)).toEqual(expect.arrayContaining(expected.topics ?? []));
      expect.soft(ids(found.signs)).toEqual(expect.arrayContaining(expected.signs ?? []));
      expect.soft(ids(found.reportGrounds)).toEqual(expect.arrayContaining(expected.grounds ?? []));
      expect.soft(ids(found.reasons)).toEqual(expect.arrayContaining(expected.reasons ?? []));
      for (const sign of expected.without ?? []) expect.soft(ids(found.signs)).not.toContain(sign);
      for (const topic of expected.withoutTopics ?? []) expect.soft(ids(found.topics)).not.toContain(topic);
      for (const reason of expected.withoutReasons ?? []) expect.soft(ids(found.reasons)).not.toContain(reason);
    },
  );
});
