import { catalogue } from '#lib/check/catalogue.ts';
import type { Case, Cases } from '#lib/check/rule.ts';
import { knownPlatforms } from '#lib/platforms/index.ts';
import type { CatalogueRule, SeverityCase } from '#lib/schema/flag-messages.ts';

/** Sentences of each kind shown for a rule. */
const shown = 3;

const inWords: Record<SeverityCase, string> = {
  strict: 'in health, legal, finance and education',
  health: 'in health',
  finance: 'in finance',
  'eu-retail': 'in shops in the EU',
  'low-rating': 'under one or two stars',
};

/** "block on Tripadvisor, Booking · warn elsewhere" */
function severityLine({ elsewhere, onPlatforms, inSituations }: CatalogueRule): string {
  const special = [
    ...onPlatforms.map(
      ({ level, platforms }) => `${level} on ${platforms.map((id) => knownPlatforms[id]?.name ?? id).join(', ')}`,
    ),
    ...inSituations.map(({ level, situation }) => `${level} ${inWords[situation]}`),
  ];
  return [...special, special.length > 0 ? `${elsewhere} elsewhere` : elsewhere].join(' · ');
}

function sourceLine({ title, url, clause, checkedOn }: CatalogueRule['source']): string {
  return `${url ? `[${title}](${url})` : title}: ${clause} (checked ${checkedOn})`;
}

const sentenceOf = (one: Case) =>
  (typeof one === 'string' ? one : one.reply).replace(/[⟦⟧]/g, '**').replace(/\n/g, ' ');
const escaped = (text: string) => text.replace(/([<>|{}])/g, '\\$1');
const list = (cases: readonly Case[]) => cases.slice(0, shown).map((one) => `- ${escaped(sentenceOf(one))}`);

/** `docs/rules.md`: every rule with its severity, reason, source and examples, by category. */
export function rulesPage(casesOf: (id: string) => Cases): string {
  const rules = catalogue('en');
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
          rule.reason,
          '',
          `**Severity:** ${severityLine(rule)}  `,
          `**Source:** ${sourceLine(rule.source)}`,
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
