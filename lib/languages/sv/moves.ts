import type { Phrasebook } from '../../compose/phrasebook.ts';
import { clarify, resolve } from './moves-answer.ts';
import { apologise, close, greet, thank } from './moves-manners.ts';
import { reach, visits } from './moves-reach.ts';
import { subjects, things } from './moves-subjects.ts';

export const phrasebook: Phrasebook = {
  language: 'sv',
  moves: { ...greet, ...thank, ...apologise, ...clarify, ...resolve, ...close },
  subjects,
  things,
  reach,
  visits,
  and: { between: ', ', last: ' och ' },
  clauseAnd: { between: ', att ', last: ' och att ' },
  together: { trouble: { form: 'is', text: 'krånglet med {list}' } },
  fact: 'En uppdatering från oss: {fact}',
  formality: 'informal',
};
