import type { Phrasebook } from '../../compose/phrasebook.ts';
import { clarify, resolve } from './moves-answer.ts';
import { happenings } from './moves-happenings.ts';
import { apologise, close, greet, thank } from './moves-manners.ts';
import { reach, visits } from './moves-reach.ts';
import { subjects, things } from './moves-subjects.ts';

export const phrasebook: Phrasebook = {
  language: 'de',
  moves: { ...greet, ...thank, ...apologise, ...clarify, ...resolve, ...close },
  subjects,
  happenings,
  things,
  reach,
  visits,
  and: { between: ', ', last: ' und ' },
  clauseAnd: { between: ', dass ', last: ' und dass ' },
  together: {
    absent: { form: 'letDown', text: 'es {list} gab' },
    gefallen: { form: 'pleased', text: '[Ihnen|dir] {list} gefallen haben' },
    geschmeckt: { form: 'pleased', text: '[Ihnen|dir] {list} geschmeckt haben' },
    unzufrieden: { form: 'letDown', text: '[Sie|du] mit {list} nicht zufrieden [waren|warst]' },
    gepasst: { form: 'letDown', text: '{list} nicht gepasst haben' },
    schwierigkeiten: { form: 'letDown', text: 'es {list} Schwierigkeiten gab' },
  },
  fact: 'Was sich getan hat: {fact}',
};
