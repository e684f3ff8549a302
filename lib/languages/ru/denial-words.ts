import type { DenialWords } from '../../triage/words.ts';

export const denialWords: DenialWords = {
  without: 'без',
  and: 'и',
  determiners: '',
  endings: 'ого его ой ых их',
};
