import { isMansNominative } from '../languages/ru/name-endings.ts';
import type { Formality, Tone } from '../schema/ids.ts';
import type { ComposeRequest } from '../schema/method.ts';
import type { ReviewReading, Spoken } from '../triage/review-reading.ts';
import { channelsOf } from './channel.ts';
import { type MoveId, moves } from './moves.ts';
import { addressed, type Forms, filled, type Slots, type SomeForms } from './phrase.ts';
import type { Phrasebook, Visit } from './phrasebook.ts';
import { pick, type Random } from './random.ts';
import { joined, othersThan, saidOf } from './review-subjects.ts';
import { reviewTopic } from './review-topic.ts';
import { takenUp } from './taken-up.ts';
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

/** How many subjects one sentence can carry and still be read aloud. */
const atOnce: Record<Tone, Record<'good' | 'bad', number>> = {
  short: { good: 1, bad: 2 },
  standard: { good: 2, bad: 3 },
  warm: { good: 2, bad: 3 },
};

/** What one draft is to be: `name` to greet, null where nobody is named; `named` is what can be taken up, strongest first. */
type Wanted = {
  formality: Formality;
  tone: Tone;
  name: string | null;
  plan: readonly MoveId[];
  named: Record<'good' | 'bad', readonly Spoken[]>;
};

export function slotSource(
  request: ComposeRequest,
  reading: ReviewReading,
  book: Phrasebook,
  { formality, tone, name, plan, named }: Wanted,
): SlotSource {
  const { business, platform = 'generic' } = request;
  const speak = (forms: SomeForms) => inEveryForm(forms, (text) => addressed(text, formality));
  const taken = (which: 'good' | 'bad') => named[which].slice(0, atOnce[tone][which]);
  const side = (which: 'good' | 'bad') => {
    const forms = takenUp(which, taken(which), reading.text, book);
    return forms && speak(forms);
  };
  const takesUp = (which: 'good' | 'bad') => plan.some((move) => moves[move].needs === which);
  const topic = reviewTopic(reading, book);
  const said = [...(topic ? [topic.spoken] : []), ...(['good', 'bad'] as const).filter(takesUp).flatMap(taken)];
  const others = joined(
    othersThan(said, reading, book)
      .slice(0, mostOthers)
      .map((other) => saidOf(other, other.mood === 'bad' ? 'bad' : 'good', book)),
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
