import type { Site } from '#lib/schema/site.ts';
import generic from '#lib/sites/generic.ts';
import { sites } from '#lib/sites/index.ts';
import { servedGenerically } from '#lib/sites/served-generically.ts';
import wordpress from '#lib/sites/wordpress.ts';

const known: Record<Site['evidence']['read'], string> = {
  A: 'a saved page',
  B: 'two sources',
  C: 'one source',
};

const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;

function siteRow({ id, name, evidence, answerAt }: Site): string {
  const writes = evidence.write ? known[evidence.write] : answerAt ? `at ${new URL(answerAt).host}` : '–';
  return row(name, known[evidence.read], writes, `\`lib/sites/${id}.ts\``);
}

/** The README's table of sites in Markdown: how well each is known, and what nobody has described. */
export function sitesTable(): string {
  const byName = [...sites].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return [
    row('Site', 'Read from', 'Answered from', 'File'),
    '|---|---|---|---|',
    ...[...byName, wordpress].map(siteRow),
    row('any other page', 'what it shows', 'the box you are in', `\`lib/sites/${generic.id}.ts\``),
    '',
    'Read and answered as any other page, since no description of them could be had:',
    '',
    row('Page', 'Address', 'Why'),
    '|---|---|---|',
    ...servedGenerically.map(({ name, address, why }) => row(name, `\`${address}\``, why)),
  ].join('\n');
}
