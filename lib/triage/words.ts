import { foldIn } from '../check/fold.ts';
import { stemIn } from '../check/stems.ts';
import { isChecked } from '../languages/checked.ts';
import { writingOf } from '../languages/writings.ts';
import { type Language, mainTag } from '../schema/ids.ts';

/** Words with spaces between them. */
type Words = string;

/** What is said so plainly that no phrase is needed. */
export type PlainWords = {
  /** "It was all right", and no more than that. */
  fair: Words;
  /** What may stand around it. */
  around: Words;
  /** With these a question begins, even where nobody typed its mark. */
  asking: Words;
  /** "What more could you want?" wants no answer. Phrases with commas between them; "?" is the end of the sentence. */
  rhetorical: Words;
  /** Of a mark: "one star". */
  stars: Words;
  /** Words of a trade that stand in anybody's day; read by their stems. */
  everyday: Words;
  /** A day by which a visit can be found, and which has no name. */
  yesterday: Words;
  /** With these begins what a reviewer wrote later: "Update:". */
  later: Words;
  /** With these customers speak to a house as to friends: "euch", "vosotros". */
  familiar: Words;
};

/** How far a denial reaches. */
export type DenialWords = {
  without: Words;
  and: Words;
  /** Between "without" and what it denies: "without any problem", "sin el menor problema". */
  determiners: Words;
  /** How adjectives end there: «без лишних вопросов». */
  endings: Words;
};

/** What makes a name that of somebody who works there, or of nobody. */
export type StaffWords = {
  /** Before the name of somebody who is thanked or talked about. */
  thanks: Words;
  /** The reviewer's own people. */
  kin: Words;
  /** A nurse in German, and somebody's own sister. */
  alsoKin: Words;
  /** Before what somebody is who works elsewhere: "Emma, a chef". */
  anyone: Words;
  /** Names that are words too. */
  alsoWords: Words;
  /** After the name of somebody who did something, and how such words end: "Marcus talked". */
  deeds: Words;
  deedEndings: Words;
  /** Before a surname; as it is written after "for", "to" and "with". */
  titles: Readonly<Record<string, string>>;
  /** "Meine Frau Anna" is nobody of the staff. */
  owned: Words;
  /** "Katrin am Empfang", "Bernie the plumber": where somebody works follows. */
  posts: Words;
  /** Of these, before a capital, says where a place lies or what family somebody is of. */
  placing: Words;
  /** Before a month or a town, and no name: "in April", "in Florence". */
  beforePlaces: Words;
  /** Nouns are capitalised, so a capital tells no name. */
  nounsLarge: boolean;
  /** With a capital behind a role or a title, and nobody's name all the same: days, months, peoples, places, thanks. */
  noNames: Words;
};

/** Words that reading a review looks at one by one. */
export type ReadingWords = {
  /** How words begin that judge, warn or tell of oneself, and name no matter. */
  verdicts: Words;
  plain: PlainWords;
  denials: DenialWords;
  staff: StaffWords;
};

type AsSets<T> = { readonly [Part in keyof T]: T[Part] extends Words ? ReadonlySet<string> : T[Part] };
export type WordSets = {
  verdicts: readonly string[];
  /** `rhetorical`: each phrase with a space before and behind it. */
  plain: Omit<AsSets<PlainWords>, 'rhetorical'> & { rhetorical: readonly string[] };
  denials: AsSets<DenialWords>;
  staff: Omit<AsSets<StaffWords>, 'titles'> & { titles: ReadonlyMap<string, string> };
};

const read = new Map<string, WordSets>();

/** The words of a language as its texts are compared with them; null where the language is not among ours. */
export function wordsIn(language: Language): WordSets | null {
  const tag = mainTag(language);
  if (!isChecked(tag)) return null;
  const before = read.get(tag);
  if (before) return before;
  const listed = (words: Words) => words.split(' ').flatMap((word) => (word ? [foldIn(tag, word)] : []));
  const asSets = <T extends object>(parts: T) =>
    Object.fromEntries(
      Object.entries(parts).map(([part, words]) => [part, typeof words === 'string' ? new Set(listed(words)) : words]),
    ) as AsSets<T>;
  const { verdicts, plain, denials, staff } = writingOf(tag, 'words');
  const sets: WordSets = {
    verdicts: listed(verdicts),
    plain: {
      ...asSets(plain),
      rhetorical: plain.rhetorical.split(',').map((phrase) => ` ${listed(phrase).join(' ')} `),
      everyday: new Set(listed(plain.everyday).map((word) => stemIn(tag, word))),
    },
    denials: asSets(denials),
    staff: { ...asSets(staff), titles: new Map(Object.entries(staff.titles)) },
  };
  read.set(tag, sets);
  return sets;
}
