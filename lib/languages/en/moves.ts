import type { Phrasebook } from '../../compose/phrasebook.ts';
import { clarify, resolve } from './moves-answer.ts';
import { happenings } from './moves-happenings.ts';
import { apologise, close, greet, thank } from './moves-manners.ts';
import { reach, visits } from './moves-reach.ts';
import { subjects, things } from './moves-subjects.ts';

export const phrasebook: Phrasebook = {
  language: 'en',
  moves: { ...greet, ...thank, ...apologise, ...clarify, ...resolve, ...close },
  subjects,
  happenings,
  things,
  reach,
  visits,
  and: { between: ', ', last: ' and ' },
  clauseAnd: { between: ', that ', last: ' and that ' },
  together: {
    absent: { form: 'letDown', text: 'there was {list}' },
    trouble: { form: 'is', text: 'the trouble with {list}' },
    lacking: { form: 'letDown', text: '{list} let you down' },
    enjoyed: { form: 'pleased', text: 'you enjoyed {list}' },
    happy: { form: 'pleased', text: 'you were happy with {list}' },
  },
  fact: 'An update from us: {fact}',
};
