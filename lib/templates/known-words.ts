import { formalityFor } from '../compose/form-of-address.ts';
import { greetingName } from '../compose/greeting-name.ts';
import { addressed } from '../compose/phrase.ts';
import { phrasebookOf, writes } from '../compose/phrasebook.ts';
import { joined, saidOf, subjectsFor } from '../compose/review-subjects.ts';
import { type Language, mainTag, strictSectors } from '../schema/ids.ts';
import type { ComposeRequest } from '../schema/method.ts';
import type { SeenReview } from '../schema/review.ts';
import type { KnownWords } from '../schema/template.ts';
import { praisedStaff } from '../triage/praised-staff.ts';
import { type ReviewReading, readReview } from '../triage/review-reading.ts';

/** Placeholders that are filled without asking, where the review or the settings tell. */
type KnownName =
  | 'author'
  | 'firstName'
  | 'staff'
  | 'topic'
  | 'stars'
  | 'date'
  | 'business'
  | 'email'
  | 'phone'
  | 'address'
  | 'signature';
type Known = Partial<Record<KnownName, string>>;

type Place = {
  /** As for composing, with the review where there is one. */
  request: ComposeRequest;
  /** The review as the page shows it. */
  shown: SeenReview | null;
  listing: string | null;
  /** Language of the reply. */
  lang: Language;
};

const mostTopics = 2;

/**
 * What fills the placeholders of a template. Unknown stays unknown; blank is unknown. In a strict sector nothing of the review
 * is said: docs/design.md.
 */
export function knownWords({ request, shown, listing, lang }: Place): KnownWords {
  const { business = {}, signature, sector = 'generic' } = request;
  const ours: Known = {
    ...said('business', business.name?.trim() || listing),
    ...said('email', business.email),
    ...said('phone', business.phone),
    ...said('address', business.address),
    ...said('signature', signature),
  };
  if (!shown || strictSectors.has(sector)) return { lang, known: ours };
  const reading = readReview(request);
  const known: Known = {
    ...ours,
    ...said('author', shown.author),
    ...said('firstName', greetingName(shown.author, mainTag(lang), sector, 'informal')),
    ...said('staff', staffOf(reading, lang)),
    ...said('topic', topicOf(reading, lang, request)),
    ...said('stars', starsOf(shown)),
    ...said('date', shown.dateText),
  };
  return { lang, known };
}

const said = (name: KnownName, words: string | null | undefined): Known =>
  words?.trim() ? { [name]: words.trim() } : {};

function staffOf(reading: ReviewReading, lang: Language): string | null {
  const names = praisedStaff(reading).map(({ name }) => name);
  return names.length > 0 ? new Intl.ListFormat(mainTag(lang), { type: 'conjunction' }).format(names) : null;
}

/** As the composer says it, of what went wrong first: "the soup and the wait". */
function topicOf(reading: ReviewReading, lang: Language, request: ComposeRequest): string | null {
  if (!writes(lang)) return null;
  const book = phrasebookOf(lang);
  const about = (side: 'good' | 'bad') => {
    const subjects = subjectsFor(side, reading, book).slice(0, mostTopics);
    return joined(
      subjects.map((named) => saidOf(named, side, book)),
      book,
    );
  };
  const forms = about('bad') ?? about('good');
  return forms ? addressed(forms.is, formalityFor(request, reading, book)) : null;
}

const starsOf = ({ rating, ratingScale }: SeenReview): string | null =>
  rating === null ? null : (ratingScale ?? 5) === 5 ? `${rating}` : `${rating}/${ratingScale}`;
