import type { Evidenced } from '../schema/method.ts';
import { link, personalData } from './contact-patterns.ts';
import type { ReviewReading } from './review-reading.ts';

type Span = Evidenced['evidence'][number];

/** Whether one of the places begins outside another. */
const standsApart = (places: readonly Span[], other: Span): boolean =>
  places.some(({ start }) => start < other.start || other.end <= start);

/**
 * Honest reviews hold such words too, links to pictures, numbers of orders and where to call. Words of an offer must be among it; with praise, somebody's name
 * or several things that the business has, two of them and where to turn, and with both three. What a seller says of the goods sounds like praise: who asks
 * readers to write or to buy needs but an offer, or somewhere to turn, beside it, or to ask twice.
 */
export function isAdvertisement({ text, grounds, stances, subjects, staff, praises }: ReviewReading): boolean {
  const links = [...text.matchAll(link)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  const isInLink = ({ start }: { start: number }) => links.some((each) => each.start <= start && start < each.end);
  const offers = (grounds.get('advertising') ?? []).filter((place) => !isInLink(place)).length;
  const contact = links.length > 0 || text.search(personalData) >= 0;
  const invitations = stances.get('touts') ?? [];
  const [invites] = invitations;
  if (invites && (contact || standsApart([...invitations, ...(grounds.get('advertising') ?? [])], invites)))
    return true;
  const told = Number(praises || staff.length > 0) + Number(subjects.length > 1);
  return offers > 0 && Math.min(offers, 2 + Math.max(0, told - 1)) + Number(contact) >= 2 + told;
}
