import type { Subject } from '../triage/cue-book.ts';
import { aCue, isWhole, type Named } from '../triage/named-subjects.ts';
import type { ReviewReading, Spoken } from '../triage/review-reading.ts';
import { isFullMark, likes } from '../triage/stars.ts';
import { passing, type Topic, topicOf } from '../triage/topics.ts';
import { type Forms, filled, type SomeForms } from './phrase.ts';
import type { Phrasebook } from './phrasebook.ts';

/** Forms that are clauses after "that", and forms that only tell how subjects are joined. */
const clauses: ReadonlySet<string> = new Set(['pleased', 'letDown']);
const helping: ReadonlySet<string> = new Set(['joins', 'shares']);

/** Who is only mentioned was not said to be attentive. */
const people: ReadonlySet<Subject> = new Set(['staff', 'waiter', 'reception', 'driver']);

/** What is named and not judged belongs to the mood of the whole review; of a complaint, where that judges nothing it names. */
function belongsTo(side: 'good' | 'bad', reading: ReviewReading): (named: Named) => boolean {
  const { sentiment, subjects, stars, staff } = reading;
  // Who holds a star back may hold it back for just this.
  const wholly = sentiment === 'positive' && (stars === null || isFullMark(stars));
  // Beside praise of a person or of something else, a thing that sounds bad is the rug that got wet.
  const praisesOther = staff.length > 0 || subjects.some(({ mood, aside }) => mood === 'good' && !aside);
  if (side === 'good')
    return ({ subject, thing, mood, weight }) =>
      // What only sounds bad in a list of praise is praised with it.
      (mood === 'plain' || (mood === 'bad' && weight < aCue)) &&
      wholly &&
      !(thing && mood === 'bad' && praisesOther) &&
      !passing.has(subject) &&
      !people.has(subject);
  const judges = subjects.some(({ mood, aside }) => mood === 'bad' && !aside);
  // What no cue praised was not praised in a complaint.
  return ({ mood, weight }) => sentiment === 'negative' && !judges && (mood === 'plain' || weight < aCue);
}

/** Said of it outright, and so not misheard. */
export const isTold = ({ happening, telling }: Spoken): boolean => happening !== null || telling !== null;

/** Topics of things that stand beside each other; of the rest, one subject says what another would say again. */
const sideBySide: ReadonlySet<Topic> = new Set(['food', 'place', 'product', 'app']);

/** Of one topic what was judged comes before what was only named, what is nearer before the whole, a thing by its name first, and what befell somebody before it; rudeness outweighs all. */
function nearness(named: Named): number {
  if (named.subject === 'rudeness') return 5;
  if (named.happening) return 4;
  if (named.mood === 'plain') return 0;
  return isWhole(named) ? 1 : named.thing ? 3 : 2;
}

/** From so many times the praise of a dish, praise of the meal is what was meant. */
const farMore = 2;

/** What a reply takes up of one topic: the whole of it, or its parts. */
function ofOneTopic(rivals: readonly Spoken[]): Spoken[] {
  const ranked = rivals.toSorted((a, b) => nearness(b) - nearness(a) || b.weight - a.weight);
  const [first] = ranked;
  if (!first) return [];
  const meal = ranked.find((named) => named.subject === 'food' && isWhole(named) && named.mood === 'good');
  if (meal && meal.weight >= farMore * first.weight) return [meal];
  const isVague = (named: Spoken) => isWhole(named) && !isTold(named);
  if (isVague(first) || !sideBySide.has(topicOf[first.subject])) return [first];
  return ranked.filter((named) => !isVague(named) && named.mood === first.mood);
}

/** What was mended is praised as work; by its name it is only blamed: nobody is glad that "you were happy with the clutch". */
const mended: Subject = 'repair';

/** How a reply says what a review names: by its name where the reply is in the review's language, else by what it is of. */
export function saidOf({ subject, thing }: Named, side: 'good' | 'bad', book: Phrasebook): Forms | undefined {
  const frames = thing?.language === book.language ? book.things[thing.kind] : undefined;
  if (!frames || !thing || (side === 'good' && subject === mended)) return book.subjects[subject][side];
  const frame = frames[side];
  if (!frame) return undefined;
  const slots = Object.fromEntries(Object.entries(thing.forms).map(([form, is]) => [form.toLowerCase(), { is }]));
  return Object.fromEntries(Object.entries(frame).map(([form, text]) => [form, filled(text, slots) ?? text])) as Forms;
}

/** What befell the writer, or what they tell of a thing, as clauses, the best first; none where the reply is in another language than such a telling. */
function clausesOf({ happening, telling, mood }: Spoken, side: 'good' | 'bad', book: Phrasebook): string[] {
  if (mood !== side) return [];
  if (happening) return [book.happenings[happening]];
  if (telling?.language !== book.language) return [];
  return telling.otherwise === null ? [telling.said] : [telling.said, telling.otherwise];
}

/** Of several things that were not there one clause can tell. */
function absentOf({ telling }: Spoken, letDown: string): SomeForms {
  const joins = telling?.joins;
  return joins ? { letDown, shares: 'absent', joins } : { letDown };
}

/** Ways to say a subject as the review tells it, where it does; what is blamed so is said in no vaguer form. */
export function waysToTell(spoken: Spoken, side: 'good' | 'bad', book: Phrasebook): SomeForms[] {
  const forms = saidOf(spoken, side, book);
  if (!forms) return [];
  const named = Object.entries(forms).filter(([form]) => !helping.has(form));
  return clausesOf(spoken, side, book).map((clause): SomeForms => {
    if (side === 'bad') return absentOf(spoken, clause);
    return spoken.happening ? { pleased: clause } : { ...Object.fromEntries(named), pleased: clause };
  });
}

const dishes: ReadonlySet<Subject> = new Set([
  'food',
  'breakfast',
  'soup',
  'pizza',
  'dessert',
  'meat',
  'fish',
  'salad',
  'sushi',
  'burger',
]);
export const isDish = ({ subject }: Named): boolean => dishes.has(subject);

/** Under a good mark only a cue can blame. A thing is blamed by its name where a cue blames it, or all the review is cross: a word more that is only heard may be heard wrongly. */
const isSurelyBlamed = ({ thing, mood, weight }: Named, { sentiment, stars }: ReviewReading): boolean =>
  mood !== 'bad' || weight >= aCue || sentiment === 'negative' || (thing === null && !likes(stars));

/** In a review of two minds what is only heard is soon heard on the wrong side: it is said where nothing surer is, and no thanks for it under a middling mark. Beside what is told outright it is never said. */
function surelySaid(
  some: readonly Spoken[],
  side: 'good' | 'bad',
  { sentiment, stars }: ReviewReading,
): readonly Spoken[] {
  const sure = some.filter((one) => one.weight >= aCue || isTold(one));
  if (some.some(isTold)) return sure;
  const isDoubtful = sentiment === 'mixed' && (sure.length > 0 || (side === 'good' && !likes(stars)));
  return isDoubtful ? sure : some;
}

/** Beside what went wrong outright, that something else was no good says little: those are subjects that can share a verb. */
function outright(some: readonly Spoken[], side: 'good' | 'bad', book: Phrasebook): readonly Spoken[] {
  if (side === 'good' || !some.some(isTold)) return some;
  return some.filter((spoken) => isTold(spoken) || saidOf(spoken, side, book)?.shares === undefined);
}

/** The forms of a noun differ by no more than so many letters at its end. */
const ending = 3;

/** "The wine and the drinks", "the pizza and the pizzas" say it twice. `later`: the other comes first. */
function saysAgain(one: Spoken, other: Spoken, later: boolean): boolean {
  if (one.subject !== other.subject) return false;
  if (one.happening) return other.thing !== null && other.telling !== null;
  if (other.happening) return one.telling === null;
  if (one.telling && other.telling && one.telling.said !== other.telling.said) return false;
  if (!other.thing) return false;
  if (!one.thing) return true;
  const nounOf = ({ forms }: NonNullable<Named['thing']>) => (forms.is ?? '').split(' ').at(-1) ?? '';
  const [own, rival] = [nounOf(one.thing), nounOf(other.thing)];
  const root = own.slice(0, Math.max(ending, Math.min(own.length, rival.length) - ending));
  return later && rival.startsWith(root) && Math.abs(own.length - rival.length) <= ending;
}

/** What a reply can take up on one side: of every topic one, what is felt most strongly first, then what else stands beside them. */
export function subjectsFor(side: 'good' | 'bad', reading: ReviewReading, book: Phrasebook): Spoken[] {
  const belongs = belongsTo(side, reading);
  const sayable = reading.subjects.filter(
    (named) =>
      (named.mood === side || belongs(named)) &&
      (side === 'good' || isSurelyBlamed(named, reading)) &&
      book.subjects[named.subject][side],
  );
  const near = sayable.filter(({ aside }) => !aside);
  const spoken = outright(surelySaid(near.length > 0 ? near : sayable, side, reading), side, book);
  // What was heard against its sound is sure enough for one thing, and not for two.
  const unsure = spoken.length > 0 && spoken.every(({ mood }) => mood !== side && mood !== 'plain');
  const wanted = unsure ? spoken.toSorted((a, b) => b.weight - a.weight).slice(0, 1) : spoken;
  const byTopic = [...Map.groupBy(wanted, ({ subject }) => topicOf[subject]).values()].map(ofOneTopic);
  const strongestFirst = (some: readonly Spoken[]) => some.toSorted((a, b) => b.weight - a.weight);
  const leading = byTopic.flatMap((found) => found.slice(0, 1));
  const beside = byTopic.flatMap((found) => found.slice(1));
  const taken = [...strongestFirst(leading), ...strongestFirst(beside)];
  return taken.filter((one, at) => !taken.some((other, place) => other !== one && saysAgain(one, other, place < at)));
}

/** What else a review blames beside what a reply takes up: praise is not noted like a complaint, nor the sandwich eaten while waiting. Under a good mark what is named without a thing may be what held it back. */
export function othersThan(said: readonly Spoken[], reading: ReviewReading, book: Phrasebook): Spoken[] {
  const isBlamed = ({ subject, thing, mood, weight }: Spoken) =>
    mood === 'bad'
      ? thing === null || weight >= aCue
      : mood === 'plain' && thing === null && likes(reading.stars) && !passing.has(subject);
  const others = reading.subjects.filter(
    (named) =>
      isBlamed(named) &&
      !named.aside &&
      !named.happening &&
      !isWhole(named) &&
      !people.has(named.subject) &&
      !said.some((one) => one === named || one.subject === named.subject) &&
      saidOf(named, named.mood === 'bad' ? 'bad' : 'good', book),
  );
  return others.filter((one, at) => !others.slice(0, at).some((other) => saysAgain(one, other, true)));
}

/** Not before a diphthong: "agua y hielo". */
const beginsWithI = /^h?[ií](?![aeou])/iu;

/** Each part once: of two subjects one word may be said. */
function listed(said: readonly string[], { between, last, beforeI = last }: Phrasebook['and']): string {
  const parts = [...new Set(said)];
  const end = parts.at(-1) ?? '';
  if (parts.length < 2) return end;
  return parts.slice(0, -1).join(between) + (beginsWithI.test(end) ? beforeI : last) + end;
}

/** «То, что вода остыла»: said of several, it stands behind the nouns. */
const opensClause = (said: string): boolean => /^\p{L}+, /u.test(said);

/** One form of several subjects; those that can share a verb or a noun do: "the trouble with the order and the refund". */
function together(parts: readonly SomeForms[], form: string, book: Phrasebook): string {
  const groups = Map.groupBy(parts, (part) =>
    part.shares && book.together[part.shares]?.form === form ? part.shares : part,
  );
  // "The trouble with the music and the bill" has trouble with both: behind a noun that some share nothing else is named.
  const sharesNoun = (key: unknown) => typeof key === 'string' && !clauses.has(form);
  const inCommonLast = [...groups].toSorted(
    ([one, a], [other, b]) => Number(sharesNoun(one)) - Number(sharesNoun(other)) || a.length - b.length,
  );
  const said = inCommonLast.map(([shares, members]) => {
    const frame = typeof shares === 'string' && members.length > 1 ? book.together[shares] : undefined;
    const list = listed(
      members.map((part) => (frame ? part.joins : part[form]) ?? ''),
      book.and,
    );
    return frame ? frame.text.replace('{list}', () => list) : list;
  });
  const nounsFirst = said.toSorted((a, b) => Number(opensClause(a)) - Number(opensClause(b)));
  return listed(nounsFirst, clauses.has(form) ? book.clauseAnd : book.and);
}

/** Subjects said together, form by form: "a, b and c". A form that one of them lacks is missing; what cannot be said at all is left out. */
export function joined<Some extends SomeForms>(
  sayable: readonly (Some | undefined)[],
  book: Phrasebook,
): Some | undefined {
  const parts = sayable.filter((forms) => forms !== undefined);
  const [first] = parts;
  if (!first) return undefined;
  const shared = Object.keys(first).filter(
    (form) => !helping.has(form) && parts.every((part) => part[form] !== undefined),
  );
  return Object.fromEntries(shared.map((form) => [form, together(parts, form, book)])) as Some;
}

/** What is named beside what a reply takes up, in one phrase. */
export const notedOf = (others: readonly Spoken[], book: Phrasebook): Forms | undefined =>
  joined(
    others.map((other) => saidOf(other, other.mood === 'bad' ? 'bad' : 'good', book)),
    book,
  );
