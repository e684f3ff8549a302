import { hasAccent } from './fold.ts';
import type { Atom } from './pattern.ts';
import type { PhraseTable } from './phrase-table.ts';
import { breaks } from './sentence-breaks.ts';
import { otherStems, stemIn } from './stems.ts';
import type { Token } from './tokens.ts';
import { bareIn, partReader } from './word-atoms.ts';

/** What a word is to the phrases of a table: its atoms by number, and the rows that are looked at where it stands. */
export type WordReading = { atoms: readonly number[]; rows: readonly number[] };

const formLimit = 20_000;
const polite = new Set('sie ihnen ihr ihre ihrem ihren ihrer ihres'.split(' '));
const nothing: WordReading = { atoms: [], rows: [] };

/** Which rows are looked at where an atom stands, by the atom's number. */
function anchoredRows({ atoms, sets, rows }: PhraseTable<string>): number[][] {
  const found: number[][] = atoms.map(() => []);
  for (const [row, { anchors }] of rows.entries()) {
    for (const set of anchors) for (const atom of sets[set] ?? []) found[atom]?.push(row);
  }
  return found;
}

function joined(...readings: readonly WordReading[]): WordReading {
  return {
    atoms: readings.flatMap(({ atoms }) => atoms),
    rows: [...new Set(readings.flatMap(({ rows }) => rows))],
  };
}

/** Tells what the words of a text are to the phrases of a table. */
export function wordReader(table: PhraseTable<string>): (tokens: readonly Token[]) => readonly WordReading[] {
  const { lang, atoms } = table;
  const numbers = new Map<Atom, number>(atoms.map((atom, number) => [atom, number]));
  const anchored = anchoredRows(table);
  const partsOf = partReader(atoms);
  const byForm = { accented: new Map<string, WordReading>(), bare: new Map<string, WordReading>() };
  const [ofName, ofPolite] = [readingOf(['<name>']), readingOf(['<polite>'])];

  function readingOf(found: readonly Atom[]): WordReading {
    const known = [...new Set(found)].flatMap((atom) => numbers.get(atom) ?? []);
    if (known.length === 0) return nothing;
    return { atoms: known, rows: [...new Set(known.flatMap((atom) => anchored[atom] ?? []))] };
  }

  function atomsOf(form: string, stem: string, accentless: boolean): Atom[] {
    const bare = bareIn(lang, form);
    const found = [`=${bare}`, `~${stem}`, ...partsOf(bare, stem)];
    if (bare !== form) found.push(`≈${form}`, `~${stemIn(lang, bare)}`);
    else if (accentless) found.push(`≈${form}`, ...otherStems(form).map((other) => `~${other}`));
    if (/^\p{N}+$/u.test(form)) found.push('<number>');
    if (/^[$£€₽¥]$/.test(form)) found.push('<money>');
    return found;
  }

  function readWord({ form, stem }: Token, accentless: boolean): WordReading {
    const cache = accentless ? byForm.bare : byForm.accented;
    const cached = cache.get(form);
    if (cached) return cached;
    const read = readingOf(atomsOf(form, stem, accentless));
    if (cache.size >= formLimit) cache.clear();
    cache.set(form, read);
    return read;
  }

  return (tokens) => {
    const accentless = lang === 'es' && !tokens.some(({ form }) => hasAccent(form));
    return tokens.map((token) => {
      const own = readWord(token, accentless);
      if (!token.capital) return own;
      const name = ofName !== nothing && token.before !== breaks.sentence;
      const address = ofPolite !== nothing && polite.has(token.form);
      if (!name && !address) return own;
      return joined(own, name ? ofName : nothing, address ? ofPolite : nothing);
    });
  };
}
