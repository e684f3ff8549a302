import { foldIn } from '../check/fold.ts';
import type { CheckedLanguage } from '../languages/checked.ts';
import { writingOf } from '../languages/writings.ts';
import type { Subject } from './cue-book.ts';
import { type Topic, topicOf } from './topics.ts';

/** By subject, by topic where the subject has none of its own, and of anything. A predicate a line: how it is known, with `_` between its words, and how it is said in every form. */
type Predicates = Partial<Record<Subject | Topic | 'any', string>>;

/** How customers say what a thing was like, and how a clause of a reply says it again: "the ribs were dry". */
export type TellingWords = {
  /** Nouns that name a subject and are no things of their own, a noun a line: how it is known, its kind, and how it is said. */
  nouns: Partial<Record<Subject, string>>;
  /** By the form of a predicate, a pattern of the kind and the name of what it agrees with; the first that fits is said. */
  agreement: readonly string[];
  /** By a verb that what was wrong is said with, another that says the same: a clause that has the review's own words quotes it. */
  reworded?: Readonly<Record<string, string>>;
  /** Between a thing and what it was: "was", "came"; spaces between. */
  links: string;
  /** Before what it was: "really", "a", "bit"; spaces between. */
  degrees: string;
  /** Shortly before, these say that it was not so or not of this thing: "if", "never", "than"; spaces between. */
  unless: string;
  /** Before a thing these say that it is not the subject: "the view from the room was …"; spaces between. */
  within: string;
  /** Right beside a thing these say that there was none of it. */
  absent: readonly AbsenceWords[];
  /** Behind such a thing the thought may go on with these: "in", "or"; before any other word something else is told: "no pizza beats it"; spaces between. */
  goesOn: string;
  /** Whether what a thing was stands before it ("dry ribs"), behind it ("sopa fría"), or on either side. */
  beside: 'before' | 'behind' | 'either';
  /** What was wrong with it, and what was good about it. */
  faults: Predicates;
  merits: Predicates;
  /** What it did, without a word between: "fell apart". */
  failings: Predicates;
};

/**
 * `before`, `behind`: words that say it where they stand so, spaces between, with `_` between the words of one phrase. `unless`: shortly before them these say that it was not wanted, or
 * that it is the writer's own, spaces between. `said`: the clause by the forms of `agreement`, or one for all; `joins`: the part of it that stands in the list
 * of `Phrasebook.together.absent`. In both `{bare}` is the thing without its article, `{none}` what `none` has for that article, `{written}` the
 * thing as the review writes it, and else one of its forms.
 */
type AbsenceWords = {
  before?: string;
  behind?: string;
  unless: string;
  said: readonly string[];
  joins?: string;
  none?: Readonly<Record<string, string>>;
};
/** How a clause says that there was none. */
export type Absence = Pick<AbsenceWords, 'said'> & {
  unless: ReadonlySet<string>;
  joins: string | null;
  none: Readonly<Record<string, string>>;
};

type List = 'faults' | 'merits' | 'failings';
type Noun = { subject: Subject; kind: string; is: string };
/** A predicate in each of its forms. */
export type Said = readonly string[];
export type PredicateBook = {
  nouns: ReadonlyMap<string, Noun>;
  agreement: readonly RegExp[];
  beside: TellingWords['beside'];
  reworded: Readonly<Record<string, string>>;
  /** What is said of a subject, known by its folded words with a space between them. */
  said: (list: List, subject: Subject, name: string) => Said | undefined;
  absences: Record<'before' | 'behind', ReadonlyMap<string, Absence>>;
} & Record<'links' | 'degrees' | 'unless' | 'within' | 'goesOn', ReadonlySet<string>>;

/** Which form of a predicate agrees with a thing. */
export const formOf = (agreement: readonly RegExp[], kind: string, is: string): number =>
  agreement.findIndex((pattern) => pattern.test(`${kind} ${is}`));

const linesOf = (block: string): string[][] =>
  block
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => line.split(/\s\|(?=\s)/).map((part) => part.trim()));

const books: Partial<Record<CheckedLanguage, PredicateBook>> = {};

/** The predicates of a language, each list of them read when it is first asked for. */
export function predicateBook(language: CheckedLanguage): PredicateBook {
  const book = books[language] ?? read(language);
  books[language] = book;
  return book;
}

function read(language: CheckedLanguage): PredicateBook {
  const words = writingOf(language, 'tellings');
  const fold = (word: string) => foldIn(language, word);
  const asSet = (list: string) => new Set(list.split(' ').map(fold));
  const spelt = (spellings = '') => spellings.split(' ').map((name) => name.split('_').map(fold).join(' '));
  const known = new Map<string, ReadonlyMap<string, Said>>();
  const linesIn = (block: string): ReadonlyMap<string, Said> => {
    const met = known.get(block);
    if (met) return met;
    const lines = linesOf(block).flatMap(([spellings, ...said]) =>
      spelt(spellings).map((name) => [name, said] as const),
    );
    const made = new Map(lines);
    known.set(block, made);
    return made;
  };
  const nouns = Object.entries(words.nouns).flatMap(([subject, block]) =>
    linesOf(block).flatMap(([spellings, kind = '', is = '']) =>
      spelt(spellings).map((name): [string, Noun] => [name, { subject: subject as Subject, kind, is }]),
    ),
  );
  const absencesIn = (where: 'before' | 'behind'): ReadonlyMap<string, Absence> =>
    new Map(
      words.absent.flatMap(({ unless, said, joins = null, none = {}, ...beside }) => {
        const absence = { unless: asSet(unless), said, joins, none };
        return beside[where] ? spelt(beside[where]).map((name) => [name, absence] as const) : [];
      }),
    );
  return {
    nouns: new Map(nouns),
    agreement: words.agreement.map((pattern) => new RegExp(pattern, 'u')),
    beside: words.beside,
    reworded: words.reworded ?? {},
    links: asSet(words.links),
    degrees: asSet(words.degrees),
    unless: asSet(words.unless),
    within: asSet(words.within),
    goesOn: asSet(words.goesOn),
    absences: { before: absencesIn('before'), behind: absencesIn('behind') },
    said: (list, subject, name) => {
      const own = words[list][subject] ?? words[list][topicOf[subject]] ?? '';
      return linesIn(own).get(name) ?? linesIn(words[list].any ?? '').get(name);
    },
  };
}
