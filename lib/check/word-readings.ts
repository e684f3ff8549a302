import { numberOfAtom } from './atom-index.ts';
import { hasAccent } from './fold.ts';
import type { PhraseProgram } from './phrase-program.ts';
import { breaks } from './sentence-breaks.ts';
import { otherStems, stemIn } from './stems.ts';
import type { Token } from './tokens.ts';
import { bareIn, partReader } from './word-atoms.ts';
import { keptByPlace } from './word-places.ts';

/**
 * What a word is to the phrases of a program: the sets that it is in, the rows that are looked at where it stands, and whether it denies. The sets are in `lists`
 * from `from` to `rows`, the rows from there to `to`. `places`: where it stands in the window at hand, a bit a word.
 */
export type WordReading = { form: string; from: number; rows: number; to: number; denies: boolean; places: number };
/** Numbers that belong to words, near each other, so that a text's words are read from few places. */
export type WordLists = { numbers: Uint16Array };

/** Room for the first words, and so much that all are forgotten. */
const room = { least: 1 << 14, most: 1 << 20 };
const isNumber = /^\p{N}+$/u;
const isMoney = /^[$£€₽¥]$/;
const polite = new Set('sie ihnen ihr ihre ihrem ihren ihrer ihres'.split(' '));
/** How a word stands in its text; summed up. */
const stands = { plain: 0, accentless: 1, asName: 2, asAddress: 4 } as const;

type Kept = ReturnType<typeof keptByPlace<WordReading>>;

/** What belongs to any of `numbers` in lists that lie in one. */
function gather(numbers: readonly number[], starts: Int32Array, all: Int16Array): number[] {
  const found: number[] = [];
  for (const number of numbers) {
    const end = starts[number + 1] as number;
    for (let at = starts[number] as number; at < end; at++) {
      const one = all[at] as number;
      if (numbers.length === 1 || !found.includes(one)) found.push(one);
    }
  }
  return found;
}

/** Tells what the words of a text are to the phrases of a program; `negations`: words that deny, without accents. */
export function wordReader(
  program: PhraseProgram<string>,
  negations: ReadonlySet<string>,
): { lists: WordLists; readWords: (tokens: readonly Token[]) => readonly WordReading[] } {
  const { lang, atoms, atomSetStarts, atomSets, setRowStarts, setRows } = program;
  const partsOf = partReader(atoms);
  const hears = (kind: string) => numberOfAtom(atoms, '', kind, 0, kind.length, '') >= 0;
  const [hearsNames, hearsAddress, hearsNumbers] = [hears('<name>'), hears('<polite>'), hears('<number>')];
  /** By how a word stands. */
  let known: Kept[] = [];
  const lists: WordLists = { numbers: new Uint16Array(room.least) };
  let used = 0;

  function add(numbers: readonly number[]): number {
    if (used + numbers.length > lists.numbers.length) {
      const longer = new Uint16Array(2 * (used + numbers.length));
      longer.set(lists.numbers);
      lists.numbers = longer;
    }
    lists.numbers.set(numbers, used);
    used += numbers.length;
    return used;
  }

  function atomsOf({ form, stem }: Token, stand: number): number[] {
    const bare = bareIn(lang, form);
    const found = partsOf(bare, stem);
    const have = (sign: string, word: string) => {
      const number = numberOfAtom(atoms, sign, word, 0, word.length, '');
      if (number >= 0) found.push(number);
    };
    have('=', bare);
    have('~', stem);
    if (bare !== form) {
      have('≈', form);
      have('~', stemIn(lang, bare));
    } else if (stand & stands.accentless) {
      have('≈', form);
      for (const other of otherStems(form)) have('~', other);
    }
    if (hearsNumbers && isNumber.test(form)) have('', '<number>');
    if (form.length === 1 && isMoney.test(form)) have('', '<money>');
    if (stand & stands.asName) have('', '<name>');
    if (stand & stands.asAddress) have('', '<polite>');
    return found;
  }

  function readWord(token: Token, stand: number): WordReading {
    const { form, place } = token;
    known[stand] ??= keptByPlace();
    const kept = known[stand];
    const met = kept.find(place, form);
    if (met !== undefined) return met;
    const sets = gather(atomsOf(token, stand), atomSetStarts, atomSets);
    const rows = gather(sets, setRowStarts, setRows);
    const read = {
      form,
      from: used,
      rows: add(sets),
      to: add(rows),
      denies: negations.has(bareIn(lang, form)),
      places: 0,
    };
    kept.keep(place, read);
    return read;
  }

  function standOf(token: Token, accents: number): number {
    if (!token.capital) return accents;
    const name = hearsNames && token.before !== breaks.sentence ? stands.asName : 0;
    const address = hearsAddress && polite.has(token.form) ? stands.asAddress : 0;
    return accents | name | address;
  }

  /** One list for all texts, which grows with the longest. */
  const words: WordReading[] = [];

  /** As many as there are tokens, and what a longer text has left behind; good until the next words are read. */
  function readWords(tokens: readonly Token[]): readonly WordReading[] {
    if (used > room.most) {
      known = [];
      used = 0;
    }
    const accents = lang === 'es' && !tokens.some(({ form }) => hasAccent(form)) ? stands.accentless : stands.plain;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      words[at] = readWord(token, standOf(token, accents));
    }
    return words;
  }
  return { lists, readWords };
}
