import { hasAccent } from './fold.ts';
import type { Atom } from './pattern.ts';
import type { PhraseProgram } from './phrase-program.ts';
import { breaks } from './sentence-breaks.ts';
import { otherStems, stemIn } from './stems.ts';
import type { Token } from './tokens.ts';
import { bareIn, partReader } from './word-atoms.ts';

/** What a word is to the phrases of a program: the sets that it is in, the rows that are looked at where it stands, and whether it denies. */
export type WordReading = { sets: readonly number[]; rows: readonly number[]; denies: boolean };

const formLimit = 20_000;
const polite = new Set('sie ihnen ihr ihre ihrem ihren ihrer ihres'.split(' '));
/** How a word stands in its text; summed up. */
const stands = { plain: 0, accentless: 1, asName: 2, asAddress: 4 } as const;

/** What belongs to any of `numbers` in lists that lie in one. */
function gather(numbers: Iterable<number>, starts: Int32Array, all: Int32Array): number[] {
  const found = new Set<number>();
  for (const number of numbers) {
    const end = starts[number + 1] as number;
    for (let at = starts[number] as number; at < end; at++) found.add(all[at] as number);
  }
  return [...found];
}

/** Tells what the words of a text are to the phrases of a program; `negations`: words that deny, without accents. */
export function wordReader(
  program: PhraseProgram<string>,
  negations: ReadonlySet<string>,
): (tokens: readonly Token[]) => readonly WordReading[] {
  const { lang, atoms, atomSetStarts, atomSets, setRowStarts, setRows } = program;
  const numbers = new Map<Atom, number>(atoms.map((atom, number) => [atom, number]));
  const partsOf = partReader(atoms);
  const [hearsNames, hearsAddress] = [numbers.has('<name>'), numbers.has('<polite>')];
  /** By how a word stands, then by its form. */
  const known = Array.from({ length: 8 }, () => new Map<string, WordReading>());

  function atomsOf({ form, stem }: Token, stand: number): Atom[] {
    const bare = bareIn(lang, form);
    const found = [`=${bare}`, `~${stem}`, ...partsOf(bare, stem)];
    if (bare !== form) found.push(`≈${form}`, `~${stemIn(lang, bare)}`);
    else if (stand & stands.accentless) found.push(`≈${form}`, ...otherStems(form).map((other) => `~${other}`));
    if (/^\p{N}+$/u.test(form)) found.push('<number>');
    if (/^[$£€₽¥]$/.test(form)) found.push('<money>');
    if (stand & stands.asName) found.push('<name>');
    if (stand & stands.asAddress) found.push('<polite>');
    return found;
  }

  function readWord(token: Token, stand: number): WordReading {
    const cache = known[stand] as Map<string, WordReading>;
    const cached = cache.get(token.form);
    if (cached) return cached;
    const own = atomsOf(token, stand).flatMap((atom) => numbers.get(atom) ?? []);
    const sets = gather(own, atomSetStarts, atomSets);
    const rows = gather(sets, setRowStarts, setRows);
    const read = { sets, rows, denies: negations.has(bareIn(lang, token.form)) };
    if (cache.size >= formLimit) cache.clear();
    cache.set(token.form, read);
    return read;
  }

  return (tokens) => {
    const accents = lang === 'es' && !tokens.some(({ form }) => hasAccent(form)) ? stands.accentless : stands.plain;
    return tokens.map((token) => {
      if (!token.capital) return readWord(token, accents);
      const name = hearsNames && token.before !== breaks.sentence ? stands.asName : 0;
      const address = hearsAddress && polite.has(token.form) ? stands.asAddress : 0;
      return readWord(token, accents | name | address);
    });
  };
}
