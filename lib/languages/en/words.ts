import type { ReadingWords } from '../../triage/words.ts';
import { denialWords } from './denial-words.ts';
import { plainWords } from './plain-words.ts';
import { staffWords } from './staff-words.ts';
import { verdictWords } from './verdict-words.ts';

export const words: ReadingWords = {
  verdicts: verdictWords,
  plain: plainWords,
  denials: denialWords,
  staff: staffWords,
};
