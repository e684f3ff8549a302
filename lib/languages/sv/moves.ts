import type { Phrasebook } from '../../compose/phrasebook.ts';
import { clarify, resolve } from './moves-answer.ts';
import { happenings } from './moves-happenings.ts';
import { apologise, close, greet, thank } from './moves-manners.ts';
import { reach, visits } from './moves-reach.ts';
import { subjects, things } from './moves-subjects.ts';

export const phrasebook: Phrasebook = {
  language: 'sv',
  moves: { ...greet, ...thank, ...apologise, ...clarify, ...resolve, ...close },
  subjects,
  happenings,
  things,
  reach,
  visits,
  and: { between: ', ', last: ' och ' },
  clauseAnd: { between: ', att ', last: ' och att ' },
  together: {
    absent: { form: 'letDown', text: 'det inte fanns {list}' },
    trouble: { form: 'is', text: 'krånglet med {list}' },
    lacking: { form: 'letDown', text: '{list} inte levde upp till [era|dina] förväntningar' },
    disliked: { form: 'letDown', text: '[ni blev besvikna|du blev besviken] på {list}' },
    enjoyed: { form: 'pleased', text: '[ni|du] tyckte om {list}' },
    happy: { form: 'pleased', text: '[ni var nöjda|du var nöjd] med {list}' },
  },
  fact: 'En uppdatering från oss: {fact}',
  formality: 'informal',
};
