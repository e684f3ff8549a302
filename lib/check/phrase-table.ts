import { latinProfiles } from '#lib/language-profiles.ts';
import { type Atom, firstAtoms, type Pattern, type Step, someAtom } from './pattern.ts';
import { parsePhrase, type Vocabulary } from './read-phrase.ts';
import { stemIn } from './stems.ts';
import { atomsAsked, bareIn } from './word-atoms.ts';

/**
 * A step of a row: a set that the word is in, a skip of up to -n words, or a choice between a set (-1: none) and longer ways. `begins`: the set of words that
 * any of the ways can begin with (-1: any word).
 */
export type RowStep = number | readonly [set: number, optional: 0 | 1, begins: number, ...ways: (readonly RowStep[])[]];
/**
 * A phrase, or one way to say it where it is a choice between ways alone. `phrase`: the first row of the same phrase. `first`: the set of words it can begin with. `anchors`: it is nowhere in a text that holds no word of these sets, which were chosen for being
 * rare. `also`: neither where it lacks this set, which is `first` where it asks for no other. `denies`: a word of the phrase itself is a denial.
 */
type Row = {
  phrase: number;
  concept: number;
  innocent?: true;
  start?: true;
  question?: true;
  denies?: true;
  first: number;
  anchors: readonly number[];
  also: number;
  steps: readonly RowStep[];
};
/** Phrases by concept as the matcher reads them: plain data. `sets`: by number, which of `atoms` each holds. */
export type PhraseTable<Concept extends string> = {
  lang: string;
  concepts: readonly Concept[];
  atoms: readonly Atom[];
  sets: readonly (readonly number[])[];
  rows: readonly Row[];
};

/** The ways to say a phrase that is a choice alone: looked for one by one, each where its own rarest word stands. */
function waysOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const [only, ...more] = steps;
  if (!only || more.length > 0 || 'skip' in only || only.optional) return [steps];
  const single: Step[][] = only.atoms.size > 0 ? [[{ ...only, longer: [] }]] : [];
  return [...single, ...only.longer];
}

const anyWord = -1;
/** Whether a way has words that it does not name before the first that it must have, or no such word. */
function mayBeginAnywhere(way: readonly Step[]): boolean {
  for (const step of way) {
    if ('skip' in step || step.longer.some(mayBeginAnywhere)) return true;
    if (!step.optional) return false;
  }
  return true;
}

/** Numbers things in the order in which they are first met. */
function numbering<T>() {
  const numbers = new Map<T, number>();
  return {
    all: () => [...numbers.keys()],
    of: (thing: T): number => {
      const known = numbers.get(thing);
      if (known !== undefined) return known;
      numbers.set(thing, numbers.size);
      return numbers.size - 1;
    },
  };
}

function setNumbers() {
  const atoms = numbering<Atom>();
  const sets = numbering<string>();
  const bySet = new Map<ReadonlySet<Atom>, number>();
  const setOf = (set: ReadonlySet<Atom>): number => {
    const known = bySet.get(set);
    if (known !== undefined) return known;
    const number = sets.of(
      [...set]
        .map(atoms.of)
        .sort((a, b) => a - b)
        .join(),
    );
    bySet.set(set, number);
    return number;
  };
  return { setOf, atoms: atoms.all, sets: () => sets.all().map((key) => key.split(',').map(Number)) };
}

/** As if 55 phrases spoke of a word. */
const commonCost = 3000;

function commonAtoms(lang: string): ReadonlySet<Atom> {
  const words = latinProfiles[lang]?.words.split(' ') ?? [];
  return new Set(words.flatMap((word) => [...atomsAsked(word, lang), ...atomsAsked(`=${word}`, lang)]));
}

/** The sets of which a text must hold one if the steps are to be found in it, the rarest such. */
function anchorsOf(steps: readonly RowStep[], cost: (set: number) => number): { sets: number[]; cost: number } {
  let best = { sets: [] as number[], cost: Number.POSITIVE_INFINITY };
  for (const step of steps) {
    if (typeof step === 'number') {
      if (step >= 0 && cost(step) < best.cost) best = { sets: [step], cost: cost(step) };
    } else if (!step[1]) {
      const [set, , , ...longer] = step;
      const ways = longer.map((way) => anchorsOf(way, cost));
      const sets = [...(set < 0 ? [] : [set]), ...ways.flatMap((way) => way.sets)];
      const total = (set < 0 ? 0 : cost(set)) + ways.reduce((sum, way) => sum + way.cost, 0);
      if (total < best.cost) best = { sets, cost: total };
    }
  }
  return best;
}

/** The rarest set besides the anchors that stands in every match; `first` where there is none. */
function alsoIn(
  { first, steps }: Pick<Row, 'first' | 'steps'>,
  anchors: readonly number[],
  cost: (set: number) => number,
): number {
  const must = steps.filter((step) => typeof step === 'number' && step >= 0 && !anchors.includes(step)) as number[];
  return must.reduce((best, set) => (cost(set) < cost(best) ? set : best), must[0] ?? first);
}

/** Reads all phrases; `negations` as the language's lexicon has them. Throws on a phrase that cannot be read. */
export function phraseTable<Concept extends string>(
  phrases: Partial<Record<Concept, string>>,
  vocabulary: Vocabulary & { negations: ReadonlySet<string> },
): PhraseTable<Concept> {
  const denials = new Set(
    [...vocabulary.negations]
      .map((word) => bareIn(vocabulary.lang, word))
      .flatMap((word) => [`=${word}`, `~${stemIn(vocabulary.lang, word)}`]),
  );
  const numbers = setNumbers();
  const uses = new Map<number, number>();
  const rowStep = (step: Step): RowStep => {
    if ('skip' in step) return -step.skip;
    const set = step.atoms.size > 0 ? numbers.setOf(step.atoms) : -1;
    if (set >= 0) uses.set(set, (uses.get(set) ?? 0) + 1);
    if (step.longer.length === 0 && !step.optional) return set;
    const ways = step.longer.map((way) => way.map(rowStep));
    return [set, step.optional ? 1 : 0, beginsOf(step.longer), ...ways];
  };
  const beginsOf = (ways: readonly (readonly Step[])[]): number =>
    ways.some(mayBeginAnywhere) ? anyWord : numbers.setOf(new Set(ways.flatMap(firstAtoms)));
  const read = (line: string): Pattern => parsePhrase(line, vocabulary);
  const rows: Omit<Row, 'anchors' | 'also'>[] = [];
  const concepts = Object.keys(phrases) as Concept[];
  for (const [concept, name] of concepts.entries()) {
    for (const line of (phrases[name] ?? '').split('\n').map((each) => each.trim())) {
      if (line === '') continue;
      const innocent = line.startsWith('- ');
      const { steps, start, question } = read(innocent ? line.slice(2) : line);
      const denies = someAtom(steps, (atom) => denials.has(atom));
      const is = {
        ...(innocent && { innocent }),
        ...(start && { start }),
        ...(question && { question }),
        ...(denies && { denies }),
      };
      const phrase = rows.length;
      for (const way of waysOf(steps)) {
        const first = numbers.setOf(new Set(firstAtoms(way)));
        rows.push({ phrase, concept, ...is, first, steps: way.map(rowStep) });
      }
    }
  }
  const sets = numbers.sets();
  const atomUses = new Map<number, number>();
  for (const [set, count] of uses)
    for (const atom of sets[set] ?? []) atomUses.set(atom, (atomUses.get(atom) ?? 0) + count);
  // What many phrases speak of is what replies speak of, and so are the commonest words of the language: a word is the likelier to be met by the square of it,
  // which tries a fifth fewer rows than the count alone.
  const common = commonAtoms(vocabulary.lang);
  const atomCosts = numbers
    .atoms()
    .map(
      (atom, number) => (atomUses.get(number) ?? 0) ** 2 + (common.has(atom) || atom.startsWith('<') ? commonCost : 0),
    );
  const costs = sets.map((atoms) => atoms.reduce((sum, atom) => sum + (atomCosts[atom] ?? 0), 0));
  const cost = (set: number) => costs[set] ?? 0;
  return {
    lang: vocabulary.lang,
    concepts,
    atoms: numbers.atoms(),
    sets,
    rows: rows.map((row) => {
      const anchors = anchorsOf(row.steps, cost).sets;
      return { ...row, anchors, also: alsoIn(row, anchors, cost) };
    }),
  };
}
