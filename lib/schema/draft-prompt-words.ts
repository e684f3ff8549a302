import type { DraftBrief } from './draft-brief.ts';
import type { Sector, Step, Strategy } from './ids.ts';

/** What a reply has to achieve, by strategy: docs/design.md, "Check and compose". */
export const aims: Record<Exclude<Strategy, 'no-reply'>, string> = {
  praise:
    'Thank for the praise in one to three sentences and take up one thing that the review names. Do not advertise.',
  'praise-employee':
    'Thank for the praise of a colleague and say that it is passed on, by the name that the review uses.',
  mixed: 'Thank for what was good, by name; apologise for what was not, by name; say that it is looked into.',
  complaint:
    'Thank for the criticism, name the issue in your own words, apologise for the experience, say that it is looked into, and invite to talk privately.',
  'complaint-unidentified':
    'Apologise for the experience, say that the visit could not be found from the review alone, and ask privately for its date and time.',
  'complaint-vague': 'Apologise that it was not as it should be, and invite once to tell more privately.',
  rude: 'Stay dignified: answer the issue alone, echo no insult, and invite once to talk privately.',
  'wrong-or-fake':
    'Say neutrally that the review could not be matched with anything known, and invite to get in touch. Never say or hint that it is false or meant for somebody else.',
  'refuses-contact': 'Apologise, respect that the customer wants no contact, and say that the invitation stays open.',
  safety:
    'Acknowledge seriously that somebody may have been harmed, thank for the warning, and say that a manager is handling it. Explain nothing, admit nothing, promise nothing more.',
  strict:
    'Thank or apologise in general words only. Confirm nothing: not that the author is a customer, not what happened.',
  'rating-only':
    'There are no words to answer: thank for the rating, or say in one line that you would like to know more.',
  'follow-up': 'Report back in one or two sentences that the matter was dealt with, as far as the facts say so.',
  last: 'Listen (name what went wrong), apologise, say what is done about it, thank. No invitation to write.',
};

export const stepWords: Record<Step, string> = {
  greet: 'greet',
  thank: 'thank',
  apologise: 'apologise for the experience',
  clarify: 'show that you understood, or ask privately for what is missing',
  resolve: 'say what happens next',
  close: 'close kindly',
};

export const sectorWords: Record<Sector, string> = {
  restaurant: 'a restaurant or café',
  hotel: 'a hotel',
  retail: 'a shop',
  health: 'a health practice',
  legal: 'a law firm',
  finance: 'a financial company',
  education: 'a school',
  auto: 'a car business',
  beauty: 'a beauty salon',
  delivery: 'a delivery company',
  app: 'the maker of an app',
  generic: 'a company',
};

export const lengthWords: Record<DraftBrief['tone'], string> = {
  short: 'two or three short sentences',
  standard: 'three to five sentences',
  warm: 'four to six sentences, warm and personal',
};

export const avoidanceWords: Record<DraftBrief['avoid'][number], string> = {
  contacts: 'no telephone number and no e-mail address',
  links: 'no link and no web address',
  advertising: 'no advertising and nothing that is on sale',
  quoting: 'no quotation from the review or from any message',
  accusing: 'no word that the review is fake, false or from a competitor',
  guessing: 'no guess who the author is',
  asking: 'no request to change or remove the review or its rating',
};

export const channelWords: Record<DraftBrief['channels'][number], string> = {
  page: 'the contact details on our page here',
  email: 'e-mail to [EMAIL], written exactly so',
  phone: 'a call to [PHONE], written exactly so',
};
