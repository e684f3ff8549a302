import { reasonIn } from '#lib/languages/words-for-people.ts';
import { knownPlatforms } from '#lib/platforms/index.ts';
import { rules } from '#lib/rules/index.ts';
import type { CatalogueRule, SeverityCase } from '#lib/schema/flag-messages.ts';
import { platforms, strictSectors } from '#lib/schema/ids.ts';
import type { CheckRequest } from '#lib/schema/method.ts';
import { contextOf } from './context.ts';
import { severityOf } from './findings.ts';
import type { Rule } from './rule.ts';

type Level = CatalogueRule['elsewhere'];

const levelIn = (rule: Rule, request: Partial<CheckRequest>): Level =>
  severityOf(rule, contextOf({ reply: '', ...request })).severity ?? 'off';

/** What else than the platform some rules look at. */
const requests: Record<Exclude<SeverityCase, 'strict'>, Partial<CheckRequest>> = {
  health: { sector: 'health' },
  finance: { sector: 'finance' },
  'eu-retail': { sector: 'retail', jurisdiction: 'EU' },
  'low-rating': { review: { rating: 1, ratingScale: 5, text: 'Bad.' } },
};

/** The strict sectors are one situation where a rule treats them alike. */
function situationsFor(rule: Rule): [SeverityCase, Partial<CheckRequest>][] {
  const { health, finance, ...others } = requests;
  const levels = new Set([...strictSectors].map((sector) => levelIn(rule, { sector })));
  const strict: [SeverityCase, Partial<CheckRequest>][] =
    levels.size === 1
      ? [['strict', health]]
      : [
          ['health', health],
          ['finance', finance],
        ];
  return [...strict, ...(Object.entries(others) as [SeverityCase, Partial<CheckRequest>][])];
}

function describe(rule: Rule, ui: string): CatalogueRule {
  const elsewhere = levelIn(rule, { platform: 'generic' });
  const onPlatforms: CatalogueRule['onPlatforms'] = [];
  for (const platform of platforms.filter((one) => one !== 'generic' && one in knownPlatforms)) {
    const level = levelIn(rule, { platform });
    if (level === elsewhere) continue;
    const alike = onPlatforms.find((group) => group.level === level);
    if (alike) alike.platforms.push(platform);
    else onPlatforms.push({ level, platforms: [platform] });
  }
  const inSituations = situationsFor(rule)
    .map(([situation, request]) => ({ situation, level: levelIn(rule, request) }))
    .filter(({ level }) => level !== elsewhere);
  const source =
    typeof rule.source === 'function' ? rule.source(contextOf({ reply: '', sector: 'health' })) : rule.source;
  const { id, category } = rule;
  return { id, category, reason: reasonIn(ui, id), source, elsewhere, onPlatforms, inSituations };
}

/** Every rule with how bad it is where, in the order of their list. Reasons are in `ui`. */
export function catalogue(ui: string): CatalogueRule[] {
  return rules.map((rule) => describe(rule, ui));
}
