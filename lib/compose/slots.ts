import { isMansNominative } from '../languages/ru/name-endings.ts';
import type { Formality, Tone } from '../schema/ids.ts';
import type { ComposeRequest } from '../schema/method.ts';
import { praisedStaff } from '../triage/praised-staff.ts';
import type { ReviewReading, Spoken } from '../triage/review-reading.ts';
import { channelsOf } from './channel.ts';
import { type MoveId, moves } from './moves.ts';
import { addressed, type Forms, filled, type Slots, type SomeForms } from './phrase.ts';
import type { Phrasebook, Visit } from './phrasebook.ts';
import { pick, type Random } from './random.ts';
import { joined, notedOf, othersThan } from './review-subjects.ts';
import { reviewTopic } from './review-topic.ts';
import { takenUp } from './taken-up.ts';
import { waitTold } from './wait-told.ts';

/** What one reply takes up of a review: on either side, noted beside that, and whom it thanks by name. */
export type Taken = Record<'good' | 'bad' | 'others', readonly Spoken[]> & { staff: ReviewReading['staff'] };

/** What the phrases of one reply can be filled with, made anew for each so that wordings vary. */
export type SlotSource = {
  fixed: Slots;
  vary: (random: Random) => Slots;
  taken: Taken;
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

/** Names joined; a form that one of them lacks is missing. `alone`: the one name, as the subject of a sentence. */
function staffForms(staff: ReviewReading['staff'], book: Phrasebook): SomeForms | undefined {
  const named = staff.map(({ name, forms }): Forms => ({ is: name, ...forms }));
  const declined = named.every((forms) => forms.dative !== undefined);
  const together = joined(declined ? named : named.map(({ is }): Forms => ({ is })), book);
  const [{ is = '' } = {}] = named;
  return together && named.length === 1 && isMansNominative(is) ? { ...together, alone: is } : together;
}

/** Beside what is taken up, so much more is named; and so many people are thanked. */
const mostOthers = 2;
const mostStaff = 3;

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
  const at = atOnce[tone];
  const [good, bad] = [named.good.slice(0, at.good), named.bad.slice(0, at.bad)];
  const takes = (slot: 'good' | 'bad' | 'topic') => plan.some((move) => moves[move].needs === slot);
  const topic = reviewTopic(reading, book);
  // Thanks for what was good thank for the topic where nothing was.
  const namesTopic = topic && (takes('topic') || (takes('good') && good.length === 0));
  const said = [...(namesTopic ? [topic.spoken] : []), ...(takes('good') ? good : []), ...(takes('bad') ? bad : [])];
  const taken: Taken = {
    good,
    bad,
    others: othersThan(said, reading, book).slice(0, mostOthers),
    staff: praisedStaff(reading).slice(0, mostStaff),
  };
  const goodForms = takenUp('good', good, reading.text, book);
  const badForms = takenUp('bad', bad, reading.text, book);
  const others = notedOf(taken.others, book);
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
      good: goodForms && speak(goodForms),
      bad: badForms && speak(badForms),
      others: others && speak(others),
      topic: topic && speak(topic.forms),
      staff: staffForms(taken.staff, book),
      name: name ? { is: name } : undefined,
      wait: wait ? { is: wait } : undefined,
      visit: visit as Forms,
    },
    taken,
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
