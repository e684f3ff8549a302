import { isMansNominative } from '../languages/ru/name-endings.ts';
import type { Formality, Tone } from '../schema/ids.ts';
import type { ComposeRequest } from '../schema/method.ts';
import { repeatedWords } from '../similar.ts';
import type { ReviewReading, Spoken } from '../triage/review-reading.ts';
import { passing } from '../triage/topics.ts';
import { channelsOf } from './channel.ts';
import { type MoveId, moves } from './moves.ts';
import { addressed, type Forms, filled, type Slots, type SomeForms } from './phrase.ts';
import type { Phrasebook, Visit } from './phrasebook.ts';
import { pick, type Random } from './random.ts';
import { joined, othersThan, saidOf, subjectsFor, toldOf } from './review-subjects.ts';
import { waitTold } from './wait-told.ts';

/** What the phrases of one reply can be filled with, made anew for each so that wordings vary. */
export type SlotSource = {
  fixed: Slots;
  vary: (random: Random) => Slots;
};

function visitOf({ sector }: ComposeRequest, reading: ReviewReading): Visit {
  const speaksOf = (...wanted: string[]) => reading.subjects.some(({ subject }) => wanted.includes(subject));
  if (sector === 'app') return 'app';
  if (sector === 'hotel') return 'stay';
  if (sector === 'delivery' || sector === 'retail' || speaksOf('order', 'delivery', 'refund', 'packaging', 'product'))
    return 'order';
  if (sector === 'beauty' || sector === 'auto' || speaksOf('booking')) return 'booking';
  return 'visit';
}

function inEveryForm(forms: SomeForms, change: (text: string) => string | null): SomeForms {
  const changed = Object.entries(forms).flatMap(([form, text]) => {
    const value = change(text);
    return value === null ? [] : [[form, value]];
  });
  return Object.fromEntries(changed);
}

/** What the review is about, and how that is said: of praise and of a mixed one sooner the good, else what is felt most strongly. */
function topicOf(reading: ReviewReading, book: Phrasebook): { spoken: Spoken; forms: SomeForms } | undefined {
  const { sentiment } = reading;
  const firstSide = sentiment === 'mixed' || sentiment === 'positive' ? 'good' : 'bad';
  // Where nothing was felt, what is told in passing is no topic, and nothing was any trouble.
  const neutral = sentiment === 'neutral';
  const named = reading.subjects.filter(
    ({ subject, mood }) => !((mood === 'plain' || neutral) && passing.has(subject)),
  );
  const near = named.filter(({ aside }) => !aside);
  const inOrder = (near.length > 0 ? near : named).toSorted(
    (a, b) => Number(b.mood === firstSide) - Number(a.mood === firstSide) || b.weight - a.weight,
  );
  const formsOf = (spoken: Spoken): SomeForms | undefined => {
    const [good, bad] = [saidOf(spoken, 'good', book), saidOf(spoken, 'bad', book)];
    if (neutral) return good;
    // Nobody had "trouble with parking" who found it fine, or was glad in the end.
    if (sentiment === 'positive') return good ?? bad;
    return spoken.mood === 'bad' || sentiment === 'negative' ? (bad ?? good) : good;
  };
  for (const spoken of inOrder) {
    const forms = formsOf(spoken);
    if (forms) return { spoken, forms };
  }
  return undefined;
}

/** Members of staff whom praise can be passed on to: in a review that is not all praise, those named in a glad thought. */
export const praisedStaff = ({ sentiment, staff }: ReviewReading): ReviewReading['staff'] =>
  sentiment === 'positive' ? staff : staff.filter(({ praised }) => praised);

/** Names joined; a form that one of them lacks is missing. `alone`: the one name, as the subject of a sentence. */
function staffForms(reading: ReviewReading, book: Phrasebook): SomeForms | undefined {
  const named = praisedStaff(reading)
    .slice(0, 3)
    .map(({ name, forms }): Forms => ({ is: name, ...forms }));
  const declined = named.every((forms) => forms.dative !== undefined);
  const together = joined(declined ? named : named.map(({ is }): Forms => ({ is })), book);
  const [{ is = '' } = {}] = named;
  return together && named.length === 1 && isMansNominative(is) ? { ...together, alone: is } : together;
}

/** Beside what is taken up, so much more is named. */
const mostOthers = 2;

/** Whether any of it repeats the review word for word, as no reply should. */
const isQuotation = (forms: SomeForms | undefined, review: string): boolean =>
  Object.values(forms ?? {}).some((said) => repeatedWords(said, review).length > 0);

/** How many subjects one sentence can carry and still be read aloud. */
const atOnce: Record<Tone, Record<'good' | 'bad', number>> = {
  short: { good: 1, bad: 2 },
  standard: { good: 2, bad: 3 },
  warm: { good: 2, bad: 3 },
};

export function slotSource(
  request: ComposeRequest,
  reading: ReviewReading,
  book: Phrasebook,
  formality: Formality,
  tone: Tone,
  name: string | null,
  plan: readonly MoveId[],
): SlotSource {
  const { business, platform = 'generic' } = request;
  const speak = (forms: SomeForms) => inEveryForm(forms, (text) => addressed(text, formality));
  const taken = (which: 'good' | 'bad') => subjectsFor(which, reading, book).slice(0, atOnce[tone][which]);
  const side = (which: 'good' | 'bad') => {
    const subjects = taken(which);
    const together = (...ways: (typeof toldOf)[]) => {
      const said = subjects.map((spoken) =>
        ways.map((formsOf) => formsOf(spoken, which, book)).find((forms) => !isQuotation(forms, reading.text)),
      );
      return joined(
        said.filter((forms) => forms !== undefined),
        book,
      );
    };
    const told = together(toldOf, saidOf);
    const forms = isQuotation(told, reading.text) ? together(saidOf) : told;
    return forms && speak(forms);
  };
  const takesUp = (which: 'good' | 'bad') => plan.some((move) => moves[move].needs === which);
  const topic = topicOf(reading, book);
  const said = [...(topic ? [topic.spoken] : []), ...(['good', 'bad'] as const).filter(takesUp).flatMap(taken)];
  const others = joined(
    othersThan(said, reading, book)
      .slice(0, mostOthers)
      .map((named) => saidOf(named, named.mood === 'bad' ? 'bad' : 'good', book))
      .filter((forms) => forms !== undefined),
    book,
  );
  const { details, ...visit } = book.visits[visitOf(request, reading)];
  const wait = waitTold(reading, book.language);
  const contacts: Slots = {
    address: business?.email ? { is: business.email.trim() } : undefined,
    number: business?.phone ? { is: business.phone.trim() } : undefined,
  };
  const channels = channelsOf(platform, business).map((channel) =>
    book.reach[channel].map((reach) => inEveryForm(speak(reach), (text) => filled(text, contacts))),
  );

  return {
    fixed: {
      good: side('good'),
      bad: side('bad'),
      others: others && speak(others),
      topic: topic && speak(topic.forms),
      staff: staffForms(reading, book),
      name: name ? { is: name } : undefined,
      wait: wait ? { is: wait } : undefined,
      visit: visit as Forms,
    },
    vary: (random) => {
      const reach = pick(pick(channels, random) ?? [], random);
      const detail = pick(details, random);
      return {
        reach,
        details: detail ? { is: detail } : undefined,
      };
    },
  };
}
