import type { Match } from '../check/matcher.ts';
import { breaks } from '../check/sentence-breaks.ts';
import { type Token, tokenise } from '../check/tokens.ts';
import { type Language, mainTag } from '../schema/ids.ts';
import type { ComposeRequest, Evidenced, Triage } from '../schema/method.ts';
import { withAllergy } from './allergy.ts';
import { type Clause, clausesOf } from './clauses.ts';
import {
  type Alarm,
  cueBook,
  type Ground,
  type Harm,
  harms,
  type Sign,
  type Stance,
  type Subject,
} from './cue-book.ts';
import { type HeardMatters, hearMatters } from './heard-matters.ts';
import { withoutInsults } from './insulted.ts';
import { withoutLawMatters } from './law-matters.ts';
import { heardAlarms, heardSigns, type Matter } from './learned-matters.ts';
import { hearThoughts, outspoken } from './moods.ts';
import { isHere, withHappenings } from './named-happenings.ts';
import { aCue, type Named, subjectsOf } from './named-subjects.ts';
import { tellsOfTrade } from './other-trade.ts';
import { pictographMood, weeps } from './pictographs.ts';
import { type Places, placed, spans } from './places.ts';
import { saysFair } from './plainly-said.ts';
import { questionIn } from './question.ts';
import { reviewLanguage } from './review-language.ts';
import { moodOf, wordlessMood } from './review-mood.ts';
import { solvedLater } from './solved-later.ts';
import { type StaffName, staffNamed } from './staff.ts';
import { dislikes, isFullMark, likes, starsOf } from './stars.ts';
import { tellingWords } from './telling-words.ts';
import { isAsked, type Telling, withTellings } from './tellings.ts';
import { thingsIn } from './things.ts';
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

/** Of these nobody tells gladly. */
const grievances: ReadonlySet<string> = new Set([
  ...harms,
  'legal-words',
  'hygiene',
  'others-confirm',
  'reach',
  'insult',
  'accusation',
  'refuses-contact',
]);

/** Who is spoken of by their work. */
const workers: readonly Subject[] = ['staff', 'waiter', 'reception', 'driver', 'master'];

/** From these shares on a complaint is taken to be of this as a whole. */
const likely = { vague: 0.15, unidentified: 0.3, others: 0.5 } as const;
/** Alarms that say whom it befell or who will hear of it, and not what; without displeasure they are none. */
export const saidOfOthers: ReadonlySet<string> = new Set(['others-confirm', 'reach']);
/** Who says more tells what to look for. */
const briefly = 6;

const sumOf = (clauses: readonly Clause[], voice: 'good' | 'bad'): number =>
  clauses.reduce((sum, clause) => sum + clause[voice], 0);

const letters = /\p{L}/u;

/** What cues tell, and what is heard where they tell nothing. */
function withHeard<Id extends Harm | Alarm | Sign>(
  known: Places<Id>,
  matters: readonly (Id & Matter)[],
  heard: HeardMatters['places'],
): Places<Id> {
  const all = new Map(known);
  for (const matter of matters) {
    const places = heard.get(matter);
    if (places && !all.has(matter)) all.set(matter, places);
  }
  return all;
}

/** Places of single words that judge; what several words say together tells of a matter too. */
const judgingWords = (cues: ReadonlyMap<string, readonly Match[]>): ReadonlySet<number> =>
  new Set([...cues.values()].flat().flatMap(({ first, last }) => (first === last ? [first] : [])));

/** Whether the thought at a place is glad; of one that says nothing, the mark where it was `liked`, else what follows in its sentence: "Igor, a true professional". */
function isGladly(
  place: number,
  liked: boolean,
  thoughts: readonly Clause[],
  tokens: readonly Token[],
  turns: ReadonlySet<number>,
): boolean {
  const at = thoughts.findLastIndex(({ from }) => (tokens[from]?.start ?? 0) <= place);
  const [thought, next] = [thoughts[at], thoughts[at + 1]];
  if (!thought) return false;
  if (thought.good > 0 || thought.bad > 0) return thought.good > thought.bad;
  if (liked) return true;
  if (!next || turns.has(next.from) || tokens[next.from]?.before === breaks.sentence) return false;
  return next.good > next.bad;
}

/** Reads a review. The page's own language tag leads, then the text; without either the reply's language stands. */
export function readReview(request: ComposeRequest): ReviewReading {
  const { review, sector = 'generic', business } = request;
  const text = (review?.text ?? '').slice(0, longestRead);
  const hasText = letters.test(text);
  const language = reviewLanguage(request);
  const book = cueBook(mainTag(language));
  const words = wordsIn(language);
  const stars = starsOf(review);
  const signs = pictographMood(text);
  const bare = { text, language, hasText, stars };
  if (!book || !words || !hasText) {
    return {
      ...bare,
      ...wordlessMood(stars, signs),
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
      onlyHeard: new Set(),
      signs: new Map(),
      grounds: new Map(),
      stances: new Map(),
      otherSectors: [],
    };
  }
  const tokens = tokenise(text, language);
  const cues = book.mood(tokens);
  const clauses = clausesOf(tokens, cues, words);
  const heard = hearMatters(tokens, mainTag(language));
  const contrasts = cues.get('contrast') ?? [];
  const toldStances = withoutTurned('solved', book.stances(tokens), contrasts, tokens);
  const isGlad = likes(stars) || (stars === null && sumOf(clauses, 'good') > sumOf(clauses, 'bad'));
  const told: HeardMatters['places'] = isGlad ? new Map() : heard.places;
  // Courts are a law firm's daily bread: only cues know which words are about the firm.
  const isCross = dislikes(stars) || sumOf(clauses, 'bad') > 0;
  const heardHere = heardAlarms.filter((alarm) =>
    alarm === 'legal-words' ? sector !== 'legal' : isCross || !saidOfOthers.has(alarm),
  );
  const knownAlarms = withoutLawMatters(placed(book.alarms(tokens), tokens), sector);
  const alarms = withHeard(knownAlarms, heardHere, told);
  const stances = placed(toldStances, tokens);
  const solved = stances.has('solved') ? [] : solvedLater(tokens, words, mainTag(language), stars);
  if (solved.length > 0) stances.set('solved', solved);
  const subjects = withoutInsults(book.subjects(tokens), toldStances.get('insult') ?? [], workers);
  const fair = saysFair(tokens, words);
  const { sentiment: felt, contradicts } = moodOf({
    tokens,
    clauses,
    words,
    language: mainTag(language),
    stars,
    signs,
    weeping: weeps(text),
    aggrieved: [...alarms.keys(), ...stances.keys()].some((cue) => grievances.has(cue)),
    // "Only one star, by mistake" turns nothing round.
    turns: contrasts.length > 0 && !stances.has('star-slip'),
    concedes: contrasts.some(({ first }) => tokens.slice(0, first).some(({ form }) => words.plain.fair.has(form))),
    slip: stances.get('star-slip') ?? [],
    refund: spans(subjects.get('refund') ?? [], tokens),
  });
  const feels = clauses.some(({ good, bad }) => good > 0 || bad > 0) || alarms.size > 0;
  const question = questionIn(text, tokens, clauses, words, toldStances.get('asks') ?? []);
  // Under a full mark a question is delight: "Who knew cabbage could do that?"
  const asks = question !== null && (stars === null || !isFullMark(stars));
  // Who asks what there is to eat with an allergy was not harmed by it.
  const harmed = [...alarms.keys()].some((alarm) => alarm !== 'allergy' && alarm !== 'health-words');
  const wantsToKnow = asks && question.onlyAsks && !harmed;
  // "It was fine", three stars: nothing was praised and nothing blamed. Who only wants to know something does neither, whatever the mark.
  const tellsNothing = ((fair && stars !== null) || (asks && !feels)) && !likes(stars) && !dislikes(stars);
  const thoughts = hearThoughts(clauses, tokens, mainTag(language));
  const blames = [...(cues.get('bad1') ?? []), ...(cues.get('bad2') ?? [])];
  const spoken = subjectsOf(subjects, thingsIn(tokens, mainTag(language), sector), thoughts, blames, sector);
  const befell = book.happenings(tokens);
  const named = withHappenings(spoken, befell, tokens, thoughts, sector);
  const isToldHere = isHere(befell, tokens);
  const isToldOf = (place: Match) => isToldHere(place) && !isAsked(place, tokens, text);
  // Under a full mark nothing is mixed in that no cue blames, no "but" turns to and no alarm tells of.
  const isBlamed =
    contrasts.length > 0 || alarms.size > 0 || named.some(({ mood, weight }) => mood === 'bad' && weight >= aCue);
  const wholly = felt === 'mixed' && stars !== null && isFullMark(stars) && !isBlamed;
  const sentiment = wantsToKnow || tellsNothing ? 'neutral' : wholly ? 'positive' : felt;
  const turns = new Set(contrasts.map(({ first }) => first));
  const signsTold = placed(book.signs(tokens), tokens);
  const lost =
    !isGlad && sector !== 'app' && tokens.length <= briefly && heard.shareOf('unidentified') >= likely.unidentified;
  if (lost && !signsTold.has('unknown-visit')) signsTold.set('unknown-visit', [{ start: 0, end: text.length }]);
  const found = book.sectorWords(tokens);
  const byWords = [...found.values()].toSorted((a, b) => b.length - a.length);
  const foreign = found.has(sector) || sector === 'generic' ? [] : (byWords[0] ?? []);
  return {
    ...bare,
    readable: true,
    wordCount: tokens.length,
    sentiment,
    contradicts,
    praises: clauses.some(({ good }) => good > 0),
    objects: clauses.some(({ bad }) => bad > 0),
    fair,
    warm: clauses.some(({ good }) => good >= outspoken),
    familiar: tokens.some(({ form }) => words.plain.familiar.has(form)),
    asks,
    telling: tellingWords(tokens, words, judgingWords(cues)),
    vague: heard.shareOf('vague') >= likely.vague || heard.shareOf('others-confirm') >= likely.others,
    lost,
    subjects: withTellings(named, tokens, mainTag(language), isToldOf).map((one) => ({
      ...one,
      evidence: spans(one.places, tokens),
    })),
    staff: staffNamed(
      text,
      tokens,
      { language: mainTag(language), book, words },
      {
        staff: business?.staff ?? [],
        author: review?.author ?? null,
        posts: workers.flatMap((worker) => subjects.get(worker) ?? []),
      },
    ).map((one) => ({ ...one, praised: isGladly(one.start, likes(stars), thoughts, tokens, turns) })),
    alarms: withAllergy(alarms, sentiment),
    onlyHeard: new Set([...alarms.keys()].filter((alarm) => !knownAlarms.has(alarm))),
    signs: withHeard(signsTold, heardSigns, told),
    grounds: placed(book.grounds(tokens), tokens),
    stances,
    otherSectors: tellsOfTrade(foreign, tokens, words) ? spans(foreign, tokens) : [],
  };
}
