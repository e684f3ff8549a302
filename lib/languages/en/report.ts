import type { ReportWords } from '../../report-kit/report-words.ts';

/** A report to a platform, in English: what stands in the review, and a question. Nothing is claimed of its author. */
export const report: ReportWords = {
  quoted: ['“', '”'],
  from: 'We write for {business}.',
  about: {
    all: 'It concerns the review by {author}, rated {stars} of {scale}.',
    author: 'It concerns the review by {author}.',
    none: 'It concerns the review linked here.',
  },
  says: {
    profanity: 'It contains swear words: {quotes}.',
    threats: 'It contains words that read as a threat: {quotes}.',
    advertising: 'It contains advertising or a link: {quotes}.',
    'personal-info': 'It contains personal data: {quotes}.',
    'off-topic': 'It speaks of something other than a visit or an order: {quotes}.',
    hate: 'It contains words that demean people: {quotes}.',
    'never-visited': 'It says that its author was not a customer: {quotes}.',
    'second-hand': 'It tells what others are said to have experienced: {quotes}.',
    'other-business': 'It seems to speak of another business: {quotes}.',
    'other-sector': 'It speaks of things that we do not offer: {quotes}.',
  },
  under: 'We believe that this falls under “{reason}”.',
  ask: 'Please check whether it may stay.',
  perhaps: {
    experience: 'Please check whether its author tells of an experience of their own.',
    address: 'We cannot tell whom it is meant for. Please check whether it stands at the right business.',
  },
};
