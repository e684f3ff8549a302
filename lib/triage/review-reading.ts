import type { Match } from '../check/matcher.ts';
import { type Language, mainTag } from '../schema/ids.ts';
import type { ComposeRequest, Evidenced, Triage } from '../schema/method.ts';
import { alarmsTold, withHeard } from './alarms-told.ts';
import { withAllergy } from './allergy.ts';
import { type Alarm, cueBook, type Ground, type Harm, type Sign, type Stance, type Subject } from './cue-book.ts';
import { withoutInsults } from './insulted.ts';
import { heardSigns } from './learned-matters.ts';
import { outspoken } from './moods.ts';
import { namedIn } from './named-in-review.ts';
import type { Named } from './named-subjects.ts';
import { wordsOfAnotherTrade } from './other-trade.ts';
import { pictographMood } from './pictographs.ts';
import { type Places, placed, spans } from './places.ts';
import { saysFair } from './plainly-said.ts';
import { asksAnything, questionIn } from './question.ts';
import { reviewLanguage } from './review-language.ts';
import { wordlessMood } from './review-mood.ts';
import { sentimentOf } from './review-sentiment.ts';
import { type ReviewWords, reviewWords } from './review-words.ts';
import { isSaidGladly } from './said-gladly.ts';
import { withSolvedLater } from './solved-later.ts';
import { type StaffName, staffNamed } from './staff.ts';
import { starsOf } from './stars.ts';
import { tellingWords } from './telling-words.ts';
import type { Telling } from './tellings.ts';
import { withoutTurned } from './turned.ts';
import { wordsIn } from './words.ts';

/** What a review speaks of, and what it tells of it where we know how to say that again. */
export type Spoken = Named & { telling: Telling | null; evidence: Evidenced['evidence'] };

/** All that one look at a review gives, for triage and for composing. */
export type ReviewReading = {
  text: string;
  language: Language;
  /** False where we do not know the language's words: then only stars and pictographs speak. */
  readable: boolean;
  /** There are letters to answer; a pictograph alone is a mark. */
  hasText: boolean;
  stars: number | null;
  wordCount: number;
  sentiment: Triage['sentiment'];
  /** Words that say the opposite of the stars; null where they agree. */
  contradicts: Evidenced['evidence'] | null;
  /** Some of it is said gladly, whatever the stars say. */
  praises: boolean;
  /** Some of it is said crossly. */
  objects: boolean;
  /** It says that all was right, and no more; a great word would answer what was not said. */
  fair: boolean;
  /** Some of it is said with warmth. */
  warm: boolean;
  /** It speaks to the house as to friends. */
  familiar: boolean;
  /** It ends on a question. */
  asks: boolean;
  /** How many words tell of a matter, and not how somebody feels. */
  telling: number;
  /** It sounds as if no matter were named: who only says that all others say the same names none. */
  vague: boolean;
  /** It sounds as if an order went wrong, and nothing were told by which to find it. */
  lost: boolean;
  subjects: Spoken[];
  /** `praised`: the thought that names them is glad. */
  staff: (StaffName & { praised: boolean })[];
  alarms: Places<Harm | Alarm>;
  /** Which of them no cue tells. */
  onlyHeard: ReadonlySet<Harm | Alarm>;
  signs: Places<Sign>;
  grounds: Places<Ground>;
  stances: Places<Stance>;
  /** Words of one sector that is not the company's, where none of its own are. */
  otherSectors: Evidenced['evidence'];
};

/** Beyond this a review says nothing that changes the answer, and time would grow. */
const longestRead = 20_000;

/** Who is spoken of by their work. */
const workers: readonly Subject[] = ['staff', 'waiter', 'reception', 'driver', 'master'];

/** From these shares on a complaint is taken to be of this as a whole. */
const likely = { vague: 0.15, unidentified: 0.3, others: 0.5 } as const;
/** Who says more tells what to look for. */
const briefly = 6;

const letters = /\p{L}/u;

/** Places of single words that judge; what several words say together tells of a matter too. */
const judgingWords = (cues: ReadonlyMap<string, readonly Match[]>): ReadonlySet<number> =>
  new Set([...cues.values()].flat().flatMap(({ first, last }) => (first === last ? [first] : [])));

/** What is read of a review without words that we know. */
const unread = () => ({
  readable: false,
  wordCount: 0,
  praises: false,
  objects: false,
  fair: false,
  warm: false,
  familiar: false,
  asks: false,
  telling: 0,
  vague: false,
  lost: false,
  subjects: [],
  staff: [],
  alarms: new Map(),
  onlyHeard: new Set<Harm | Alarm>(),
  signs: new Map(),
  grounds: new Map(),
  stances: new Map(),
  otherSectors: [],
});

/** Reads a review. The page's own language tag leads, then the text; without either the reply's language stands. */
export function readReview(request: ComposeRequest): ReviewReading {
  const { review, sector = 'generic' } = request;
  const text = (review?.text ?? '').slice(0, longestRead);
  const hasText = letters.test(text);
  const language = reviewLanguage(request);
  const stars = starsOf(review);
  const [book, words] = [cueBook(mainTag(language)), wordsIn(language)];
  const bare = { text, language, hasText, stars };
  if (!book || !words || !hasText) return { ...bare, ...wordlessMood(stars, pictographMood(text)), ...unread() };
  const read = reviewWords({ text, sector, stars }, { language: mainTag(language), book, words });
  return { ...bare, ...readWords(read, request) };
}

/** What the words of a review say. */
function readWords(read: ReviewWords, { review, business }: ComposeRequest) {
  const { text, sector, tongue, tokens, cues, clauses, heard, isGlad } = read;
  const { book, words } = tongue;
  const { alarms, onlyHeard } = alarmsTold(read);
  const stancesHeard = withoutTurned('solved', book.stances(tokens), read.contrasts, tokens);
  const stances = withSolvedLater(placed(stancesHeard, tokens), read);
  const subjects = withoutInsults(book.subjects(tokens), stancesHeard.get('insult') ?? [], workers);
  const named = namedIn(read, subjects);
  const question = questionIn(read, stancesHeard.get('asks') ?? []);
  const mood = sentimentOf(read, { alarms, stances, subjects, named, question });
  const signs = placed(book.signs(tokens), tokens);
  const lost =
    !isGlad && sector !== 'app' && tokens.length <= briefly && heard.shareOf('unidentified') >= likely.unidentified;
  if (lost && !signs.has('unknown-visit')) signs.set('unknown-visit', [{ start: 0, end: text.length }]);
  const staff = staffNamed(text, tokens, tongue, {
    staff: business?.staff ?? [],
    author: review?.author ?? null,
    posts: workers.flatMap((worker) => subjects.get(worker) ?? []),
  });
  return {
    ...mood,
    readable: true,
    wordCount: tokens.length,
    praises: clauses.some(({ good }) => good > 0),
    objects: clauses.some(({ bad }) => bad > 0),
    fair: saysFair(tokens, words),
    warm: clauses.some(({ good }) => good >= outspoken),
    familiar: tokens.some(({ form }) => words.plain.familiar.has(form)),
    asks: asksAnything(question, read),
    telling: tellingWords(tokens, words, judgingWords(cues)),
    vague: heard.shareOf('vague') >= likely.vague || heard.shareOf('others-confirm') >= likely.others,
    lost,
    subjects: named.map((one) => ({ ...one, evidence: spans(one.places, tokens) })),
    staff: staff.map((one) => ({ ...one, praised: isSaidGladly(one.start, read) })),
    alarms: withAllergy(alarms, mood.sentiment),
    onlyHeard,
    signs: withHeard(signs, heardSigns, read),
    grounds: placed(book.grounds(tokens), tokens),
    stances,
    otherSectors: wordsOfAnotherTrade(read),
  };
}
