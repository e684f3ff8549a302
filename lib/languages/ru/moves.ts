import type { Phrasebook } from '../../compose/phrasebook.ts';
import { clarify, resolve } from './moves-answer.ts';
import { happenings } from './moves-happenings.ts';
import { apologise, close, greet, thank } from './moves-manners.ts';
import { reach, visits } from './moves-reach.ts';
import { subjects, things } from './moves-subjects.ts';

export const phrasebook: Phrasebook = {
  language: 'ru',
  moves: { ...greet, ...thank, ...apologise, ...clarify, ...resolve, ...close },
  subjects,
  happenings,
  things,
  reach,
  visits,
  and: { between: ', ', last: ' и ' },
  clauseAnd: { between: ', ', last: ' и ' },
  together: {
    absent: { form: 'letDown', text: 'не было {list}' },
    liked: { form: 'pleased', text: '[вам|тебе] понравились {list}' },
    happened: { form: 'letDown', text: 'так вышло {list}' },
    disappointed: { form: 'letDown', text: '{list} [вас|тебя] разочаровали' },
    trouble: { form: 'letDown', text: '{list} возникли проблемы' },
  },
  fact: 'Что нового: {fact}',
};
