import { contextOf } from '#lib/check/context.ts';
import { severityOf } from '#lib/check/findings.ts';
import type { Case, Cases, Rule } from '#lib/check/rule.ts';
import { reasonIn } from '#lib/languages/words-for-people.ts';
import { knownPlatforms } from '#lib/platforms/index.ts';
import { rules } from '#lib/rules/index.ts';
import { type Platform, platforms, type Severity } from '#lib/schema/ids.ts';
import type { CheckRequest, Citation } from '#lib/schema/method.ts';

/** Sentences of each kind shown for a rule. */
const shown = 3;

type Level = Severity | 'off';
const levelIn = (rule: Rule, request: Partial<CheckRequest>): Level =>
  severityOf(rule, contextOf({ reply: '', ...request })).severity ?? 'off';

/** Situations besides the platform that some rules look at. */
const situations: readonly [string, Partial<CheckRequest>][] = [
  ['in health, legal, finance and education', { sector: 'health' }],
  ['in health', { sector: 'health' }],
  ['in finance', { sector: 'finance' }],
  ['in shops in the EU', { sector: 'retail', jurisdiction: 'EU' }],
  ['under one or two stars', { review: { rating: 1, ratingScale: 5, text: 'Bad.' } }],
];
const strict = ['health', 'legal', 'finance', 'education'] as const;

const nameOf = (platform: Platform) => knownPlatforms[platform]?.name ?? platform;

/** "block on Tripadvisor, Booking · warn elsewhere" */
function severityLine(rule: Rule): string {
  const elsewhere = levelIn(rule, { platform: 'generic' });
  const byLevel = new Map<Level, string[]>();
  for (const platform of platforms.filter((one) => one !== 'generic' && one in knownPlatforms)) {
    const level = levelIn(rule, { platform });
    if (level !== elsewhere) byLevel.set(level, [...(byLevel.get(level) ?? []), nameOf(platform)]);
  }
  const inAllStrict = strict.every((sector) => levelIn(rule, { sector }) === levelIn(rule, { sector: 'health' }));
  const special = situations.flatMap(([words, request], index) => {
    if ((index === 0 && !inAllStrict) || ((index === 1 || index === 2) && inAllStrict)) return [];
    const level = levelIn(rule, request);
    return level === elsewhere ? [] : [`${level} ${words}`];
  });
  const platformsToo = [...byLevel].map(([level, names]) => `${level} on ${names.join(', ')}`);
  return [...platformsToo, ...special, byLevel.size + special.length > 0 ? `${elsewhere} elsewhere` : elsewhere].join(
    ' · ',
  );
}

const sourceOf = (rule: Rule): Citation =>
  typeof rule.source === 'function' ? rule.source(contextOf({ reply: '', sector: 'health' })) : rule.source;

function sourceLine(rule: Rule): string {
  const { title, url, clause, checkedOn } = sourceOf(rule);
  return `${url ? `[${title}](${url})` : title}: ${clause} (checked ${checkedOn})`;
}

const sentenceOf = (one: Case) =>
  (typeof one === 'string' ? one : one.reply).replace(/[⟦⟧]/g, '**').replace(/\n/g, ' ');
const escaped = (text: string) => text.replace(/([<>|{}])/g, '\\$1');
const list = (cases: readonly Case[]) => cases.slice(0, shown).map((one) => `- ${escaped(sentenceOf(one))}`);

/** `docs/rules.md`: every rule with its severity, reason, source and examples, by category. */
export function rulesPage(casesOf: (id: string) => Cases): string {
  const categories = [...new Set(rules.map(({ category }) => category))];
  const sections = categories.flatMap((category) => [
    `## ${category}`,
    '',
    ...rules
      .filter((rule) => rule.category === category)
      .flatMap((rule) => {
        const { en } = casesOf(rule.id);
        return [
          `### ${rule.id}`,
          '',
          reasonIn('en', rule.id),
          '',
          `**Severity:** ${severityLine(rule)}  `,
          `**Source:** ${sourceLine(rule)}`,
          '',
          'Flagged:',
          '',
          ...list(en.fail),
          '',
          'Left alone:',
          '',
          ...list(en.pass),
          '',
        ];
      }),
  ]);
  return [
    '# The rules',
    '',
    `What the checker looks for in a reply: ${rules.length} rules, made from \`lib/rules\` by \`npm run docs\`. *block* stops insert and copy until it is mended or a person overrides it with a reason; *warn* is`,
    'shown with its reason; *hint* is a suggestion. Nothing here is legal advice.',
    '',
    ...sections,
  ].join('\n');
}
