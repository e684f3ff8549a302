import type { Phrasebook } from '../../compose/phrasebook.ts';
import { clarify, resolve } from './moves-answer.ts';
import { apologise, close, greet, thank } from './moves-manners.ts';
import { reach, visits } from './moves-reach.ts';
import { subjects } from './moves-subjects.ts';

export const phrasebook: Phrasebook = {
  moves: { ...greet, ...thank, ...apologise, ...clarify, ...resolve, ...close },
  subjects,
  reach,
  visits,
  and: { between: ', ', last: ' и ' },
  clauseAnd: { between: ', что ', last: ' и что ' },
  together: {
    liked: { form: 'pleased', text: '[вам|тебе] пришлись по душе {list}' },
    disappointed: { form: 'letDown', text: '[вас|тебя] разочаровали {list}' },
    trouble: { form: 'letDown', text: '{list} возникли трудности' },
  },
  fact: 'Что нового: {fact}',
};
