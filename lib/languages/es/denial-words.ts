import type { DenialWords } from '../../triage/words.ts';

export const denialWords: DenialWords = {
  without: 'sin',
  and: 'y e',
  determiners: 'un una ningun ninguna ningún el la los las menor mayor mas más de ni tener grandes apenas',
  endings: '',
};
