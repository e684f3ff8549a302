import type { Phrasebook } from '../../compose/phrasebook.ts';
import { clarify, resolve } from './moves-answer.ts';
import { happenings } from './moves-happenings.ts';
import { apologise, close, greet, thank } from './moves-manners.ts';
import { reach, visits } from './moves-reach.ts';
import { subjects, things } from './moves-subjects.ts';

export const phrasebook: Phrasebook = {
  language: 'es',
  moves: { ...greet, ...thank, ...apologise, ...clarify, ...resolve, ...close },
  subjects,
  happenings,
  things,
  reach,
  visits,
  and: { between: ', ', last: ' y ', beforeI: ' e ' },
  clauseAnd: { between: ', que ', last: ' y que ' },
  together: {
    liked: { form: 'pleased', text: '[le|te] gustaran {list}' },
    enjoyed: { form: 'pleased', text: '[disfrutara|disfrutaras] {list}' },
    lacking: { form: 'letDown', text: '{list} no estuvieran a la altura' },
    unconvincing: { form: 'letDown', text: 'no [le|te] convencieran {list}' },
    trouble: { form: 'letDown', text: '[tuviera|tuvieras] problemas con {list}' },
  },
  fact: 'Una novedad por nuestra parte: {fact}',
};
