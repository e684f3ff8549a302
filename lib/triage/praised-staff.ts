import type { ReviewReading } from './review-reading.ts';

/** Members of staff whom praise can be passed on to: in a review that is not all praise, those named in a glad thought. */
export const praisedStaff = ({ sentiment, staff }: ReviewReading): ReviewReading['staff'] =>
  sentiment === 'positive' ? staff : staff.filter(({ praised }) => praised);
