import { type Match, type Matcher, matcherOfProgram } from '../check/matcher.ts';
import { once } from '../check/once.ts';
import type { PhraseProgram } from '../check/phrase-program.ts';
import type { Token } from '../check/tokens.ts';
import { type CheckedLanguage, checkedLanguages, isChecked } from '../languages/checked.ts';
import type { Language, Sector } from '../schema/ids.ts';
import { type CueListName, cueLexicon } from './cue-lexicon.ts';
import { cueProgramOf } from './cue-programs.ts';
import type { Happening } from './happenings.ts';

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
  'hours',
  'damage',
  'smell',
  'missing',
  'cancelling',
] as const;
export type Subject = (typeof subjects)[number];

export const harms = ['injury', 'poisoning', 'discrimination', 'assault', 'fire', 'hazard'] as const;
export type Harm = (typeof harms)[number];
/** `law-matters`: what of the legal words a law firm's clients speak of as a matter of course. */
export type Alarm = 'legal-words' | 'law-matters' | 'hygiene' | 'others-confirm' | 'reach' | 'health-words' | 'allergy';
export type Sign =
  | 'never-visited'
  | 'other-business'
  | 'second-hand'
  | 'competitor-named'
  | 'several-businesses'
  | 'unknown-visit';
export type Ground = 'profanity' | 'threats' | 'advertising' | 'personal-info' | 'off-topic' | 'hate';
/**
 * `star-slip`: the writer says that the stars are not the ones they meant. `asks`: it wants to know what the business offers, and when. `celebrates`: there was something to celebrate. `returns`: the writer has been
 * there before, and gladly. `long-wait`: a time long enough to be waited, in words that can be said again. `leaves`: the writer will not come back. `touts`: readers are
 * asked to write, click or buy: "message me on Telegram". `mourns`: the writer has just lost somebody, or an animal.
 */
export type Stance =
  | 'refuses-contact'
  | 'solved'
  | 'insult'
  | 'accusation'
  | 'star-slip'
  | 'asks'
  | 'celebrates'
  | 'returns'
  | 'long-wait'
  | 'leaves'
  | 'touts'
  | 'mourns';

/** Phrases with commas between them, each written as `parsePhrase` reads it. */
export type Phrases = string;
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
  happenings: CueList<Happening>;
  /** Shortly before what happens these say that it did not happen here: "unlike other places", "if". */
  elsewhere: Phrases;
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
  happenings: Find<Happening | 'elsewhere'>;
  sectorWords: Find<Sector>;
  staffRoles: Find<'role'>;
};

export const cueLanguages: readonly Language[] = checkedLanguages;
const books = new Map<CheckedLanguage, CueBook>();

function finder<Id extends string>(language: CheckedLanguage, list: CueListName): Find<Id> {
  const matcher = once((): Matcher<Id> => {
    const program = cueProgramOf(language, list) as PhraseProgram<Id>;
    return matcherOfProgram(program, cueLexicon(language, list));
  });
  return (tokens) => matcher()(tokens, () => false);
}

/** The cues of a language, each list made ready when it is first asked for; null where the language is not among ours. */
export function cueBook(language: Language): CueBook | null {
  if (!isChecked(language)) return null;
  const book = books.get(language) ?? {
    mood: finder<MoodCue>(language, 'mood'),
    subjects: finder<Subject>(language, 'subjects'),
    alarms: finder<Harm | Alarm>(language, 'alarms'),
    signs: finder<Sign>(language, 'signs'),
    grounds: finder<Ground>(language, 'grounds'),
    stances: finder<Stance>(language, 'stances'),
    happenings: finder<Happening | 'elsewhere'>(language, 'happenings'),
    sectorWords: finder<Sector>(language, 'sectorWords'),
    staffRoles: finder<'role'>(language, 'staffRoles'),
  };
  books.set(language, book);
  return book;
}
