import type { Subject } from '../triage/cue-book.ts';
import type { ReviewReading } from '../triage/review-reading.ts';
import { isFullMark } from '../triage/stars.ts';
import { general, passing, topicOf } from '../triage/topics.ts';
import type { Forms } from './phrase.ts';
import type { Phrasebook } from './phrasebook.ts';

/** Of one topic the subject nearest to the review is taken up; rudeness outweighs all. */
const nearness = (subject: Subject): number => (subject === 'rudeness' ? 2 : general.has(subject) ? 0 : 1);
/** Forms that are clauses after "that", and forms that only tell how subjects are joined. */
const clauses: ReadonlySet<string> = new Set(['pleased', 'letDown']);
const helping: ReadonlySet<string> = new Set(['joins', 'shares']);

/** Who is only mentioned was not said to be attentive. */
const people: ReadonlySet<Subject> = new Set(['staff', 'waiter', 'reception', 'driver']);

/** What is named and not judged belongs to the mood of the whole review; of a complaint, where that judges nothing it names. */
function belongsTo(side: 'good' | 'bad', reading: ReviewReading): (subject: Subject) => boolean {
  const { sentiment, subjects, stars } = reading;
  // Who holds a star back may hold it back for just this.
  const wholly = sentiment === 'positive' && (stars === null || isFullMark(stars));
  if (side === 'good') return (subject) => wholly && !passing.has(subject) && !people.has(subject);
  const judges = subjects.some(({ mood, aside }) => mood === 'bad' && !aside);
  return () => sentiment === 'negative' && !judges;
}

/** The subjects a reply can take up on one side, what is felt most strongly first, one of a topic. */
export function subjectsFor(side: 'good' | 'bad', reading: ReviewReading, book: Phrasebook): Subject[] {
  const belongs = belongsTo(side, reading);
  const sayable = reading.subjects.filter(
    ({ subject, mood }) => (mood === side || (mood === 'plain' && belongs(subject))) && book.subjects[subject][side],
  );
  const near = sayable.filter(({ aside }) => !aside);
  const wanted = near.length > 0 ? near : sayable;
  const ofTopic = Map.groupBy(wanted, ({ subject }) => topicOf[subject]);
  return [...ofTopic.values()]
    .flatMap((rivals) =>
      rivals.toSorted((a, b) => nearness(b.subject) - nearness(a.subject) || b.weight - a.weight).slice(0, 1),
    )
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ subject }) => subject);
}

/** Not before a diphthong: "agua y hielo". */
const beginsWithI = /^h?[ií](?![aeou])/iu;

function listed(parts: readonly string[], { between, last, beforeI = last }: Phrasebook['and']): string {
  const end = parts.at(-1) ?? '';
  if (parts.length < 2) return end;
  return parts.slice(0, -1).join(between) + (beginsWithI.test(end) ? beforeI : last) + end;
}

/** One form of several subjects; those that can share a verb or a noun do: "the trouble with the order and the refund". */
function together(parts: readonly Forms[], form: string, book: Phrasebook): string {
  const groups = Map.groupBy(parts, (part) =>
    part.shares && book.together[part.shares]?.form === form ? part.shares : part,
  );
  const inCommonLast = [...groups].toSorted(([, a], [, b]) => a.length - b.length);
  const said = inCommonLast.map(([shares, members]) => {
    const frame = typeof shares === 'string' && members.length > 1 ? book.together[shares] : undefined;
    const list = listed(
      members.map((part) => (frame ? part.joins : part[form]) ?? ''),
      book.and,
    );
    return frame ? frame.text.replace('{list}', () => list) : list;
  });
  return listed(said, clauses.has(form) ? book.clauseAnd : book.and);
}

/** Subjects said together, form by form: "a, b and c". A form that one of them lacks is missing. */
export function joined(parts: readonly Forms[], book: Phrasebook): Forms | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const shared = Object.keys(first).filter(
    (form) => !helping.has(form) && parts.every((part) => part[form] !== undefined),
  );
  return Object.fromEntries(shared.map((form) => [form, together(parts, form, book)])) as Forms;
}
