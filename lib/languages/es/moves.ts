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
  and: { between: ', ', last: ' y ' },
  clauseAnd: { between: ', que ', last: ' y que ' },
  together: {
    liked: { form: 'pleased', text: '[le|te] gustaran {list}' },
    disappointed: { form: 'letDown', text: '[le|te] decepcionaran {list}' },
    trouble: { form: 'letDown', text: '[tuviera|tuvieras] problemas con {list}' },
  },
  fact: 'Una novedad por nuestra parte: {fact}',
};
