import type { LegalWay } from '../schema/report-kit.ts';

const union = new Set('EU AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '));
/** What may be against a law of a member state, as Article 16 asks; bad manners are not. */
const mayBeIllegal = new Set(['threats', 'hate', 'personal-info']);

const dsa: LegalWay = {
  id: 'dsa-notice',
  source: {
    title: 'Digital Services Act, Regulation (EU) 2022/2065',
    url: 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj',
    clause: 'Article 16: notice and action mechanisms',
    checkedOn: '2026-11',
  },
};

/** Ways that the law opens where the company is; `jurisdiction` is ISO 3166-1 alpha-2, or EU. */
export function legalWays(jurisdiction: string | undefined, grounds: readonly string[]): LegalWay[] {
  const covered = jurisdiction !== undefined && union.has(jurisdiction.toUpperCase());
  return covered && grounds.some((ground) => mayBeIllegal.has(ground)) ? [dsa] : [];
}
