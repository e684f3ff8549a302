import type { DenialWords } from '../../triage/words.ts';

export const denialWords: DenialWords = {
  without: 'without',
  and: 'and',
  determiners: 'a an any the one single much too',
  endings: '',
};
