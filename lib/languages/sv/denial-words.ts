import type { DenialWords } from '../../triage/words.ts';

export const denialWords: DenialWords = {
  without: 'utan',
  and: 'och',
  determiners: 'en ett någon något några minsta större onödig onödigt onödiga',
  endings: '',
};
