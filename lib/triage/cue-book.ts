import { compile, type Lexicon, type Match } from '../check/matcher.ts';
import type { Token } from '../check/tokens.ts';
import { cues as de } from '../languages/de/cues.ts';
import { lexicon as deLexicon } from '../languages/de/lexicon.ts';
import { cues as en } from '../languages/en/cues.ts';
import { lexicon as enLexicon } from '../languages/en/lexicon.ts';
import { cues as es } from '../languages/es/cues.ts';
import { lexicon as esLexicon } from '../languages/es/lexicon.ts';
import { cues as ru } from '../languages/ru/cues.ts';
import { lexicon as ruLexicon } from '../languages/ru/lexicon.ts';
import { cues as sv } from '../languages/sv/cues.ts';
import { lexicon as svLexicon } from '../languages/sv/lexicon.ts';
import type { Language, Sector } from '../schema/ids.ts';

/** What a review can be about; finer than a topic, and the word a reply can take up. Grouped in `topics.ts`. */
export const subjects = [
  'service',
  'rudeness',
  'staff',
  'waiter',
  'reception',
  'driver',
  'master',
  'food',
  'breakfast',
  'soup',
  'pizza',
  'coffee',
  'dessert',
  'meat',
  'fish',
  'salad',
  'drinks',
  'menu',
  'portion',
  'sushi',
  'burger',
  'product',
  'quality',
  'size',
  'range',
  'packaging',
  'repair',
  'haircut',
  'manicure',
  'massage',
  'cleanliness',
  'waiting',
  'price',
  'bill',
  'delivery',
  'order',
  'booking',
  'appointment',
  'noise',
  'refund',
  'warranty',
  'room',
  'bed',
  'bathroom',
  'view',
  'location',
  'parking',
  'wifi',
  'atmosphere',
  'music',
  'temperature',
  'pool',
  'app',
  'update',
  'login',
  'payment',
  'ads',
  'support',
  'children',
  'lesson',
  'account',
] as const;
export type Subject = (typeof subjects)[number];

export const harms = ['injury', 'poisoning', 'discrimination', 'assault', 'fire', 'hazard'] as const;
export type Harm = (typeof harms)[number];
export type Alarm = 'legal-words' | 'hygiene' | 'others-confirm' | 'reach' | 'health-words' | 'allergy';
export type Sign =
  | 'never-visited'
  | 'other-business'
  | 'second-hand'
  | 'competitor-named'
  | 'several-businesses'
  | 'unknown-visit';
export type Ground = 'profanity' | 'threats' | 'advertising' | 'personal-info' | 'off-topic' | 'hate';
export type Stance = 'refuses-contact' | 'solved' | 'insult';

/** Phrases with commas between them, each written as `parsePhrase` reads it. */
type Phrases = string;
type CueList<Id extends string> = Partial<Record<Id, Phrases>>;

/** What a language brings to reading a review. */
export type Cues = {
  /** Strength of feeling: 2 strong, 1 plain. */
  mood: Record<'good2' | 'good1' | 'bad2' | 'bad1', Phrases>;
  negators: Phrases;
  /** Words that turn a sentence: what stands before is one thought, what follows another. */
  contrasts: Phrases;
  stronger: Phrases;
  weaker: Phrases;
  subjects: CueList<Subject>;
  alarms: CueList<Harm | Alarm>;
  /** Said of pleasure, not of harm: "to die for". */
  idioms: Phrases;
  signs: CueList<Sign>;
  grounds: CueList<Ground>;
  stances: CueList<Stance>;
  /** Words that belong to one sector and to no other. */
  sectorWords: CueList<Sector>;
  /** Before a member of staff's name: "our waiter". */
  staffRoles: Phrases;
};

export type MoodCue = keyof Cues['mood'] | 'not' | 'contrast' | 'stronger' | 'weaker';
type Find<Id extends string> = (tokens: readonly Token[]) => Map<Id, Match[]>;
export type CueBook = {
  mood: Find<MoodCue>;
  subjects: Find<Subject>;
  alarms: Find<Harm | Alarm>;
  signs: Find<Sign>;
  grounds: Find<Ground>;
  stances: Find<Stance>;
  sectorWords: Find<Sector>;
  staffRoles: Find<'role'>;
};

const written: Record<string, { cues: Cues; lexicon: Lexicon }> = {
  en: { cues: en, lexicon: enLexicon },
  ru: { cues: ru, lexicon: ruLexicon },
  sv: { cues: sv, lexicon: svLexicon },
  es: { cues: es, lexicon: esLexicon },
  de: { cues: de, lexicon: deLexicon },
};
export const cueLanguages: readonly Language[] = Object.keys(written);
const books = new Map<string, CueBook>();

/** Short Russian words have no ending to lose, and their stems are those of others: «не» and «неё». */
const shortWord = /(?<![\p{L}=])([а-яё]{1,2})(?![\p{L}*])/gu;
const phrasesIn = (phrases: Phrases): string[] =>
  phrases
    .split(',')
    .map((phrase) => phrase.trim().replace(shortWord, '=$1'))
    .filter(Boolean);

function finder<Id extends string>(lists: CueList<Id>, lexicon: Lexicon, innocent: Phrases = ''): Find<Id> {
  const idioms = phrasesIn(innocent).map((idiom) => `- ${idiom}`);
  const lines = Object.entries(lists).map(([id, cues]) => [id, [...phrasesIn(cues as Phrases), ...idioms].join('\n')]);
  const find = compile<Id>(Object.fromEntries(lines), lexicon);
  return (tokens) => find(tokens, () => false);
}

/** The cues of a language, compiled on first use; null where the language is not among ours. */
export function cueBook(language: Language): CueBook | null {
  const found = written[language];
  if (!found) return null;
  const { cues, lexicon } = found;
  // A denied word is no harm and no threat, but "not good" is a mood and "no delivery" still speaks of delivery.
  const plain: Lexicon = { ...lexicon, negations: new Set() };
  // "Because of our skin no key": of harm, what is denied afterwards is another matter.
  const deniedBefore: Lexicon = { ...lexicon, after: 0 };
  const { negators: not, contrasts: contrast, stronger, weaker } = cues;
  const book = books.get(language) ?? {
    mood: finder<MoodCue>({ ...cues.mood, not, contrast, stronger, weaker }, plain),
    subjects: finder(cues.subjects, plain),
    alarms: finder(cues.alarms, deniedBefore, cues.idioms),
    signs: finder(cues.signs, plain),
    grounds: finder(cues.grounds, lexicon),
    stances: finder(cues.stances, lexicon),
    sectorWords: finder(cues.sectorWords, plain),
    staffRoles: finder<'role'>({ role: cues.staffRoles }, plain),
  };
  books.set(language, book);
  return book;
}
