import type { Lexicon } from '#lib/check/matcher.ts';
import type { CheckedLanguage } from './checked.ts';
import { lexicon as de } from './de/lexicon.ts';
import { lexicon as en } from './en/lexicon.ts';
import { lexicon as es } from './es/lexicon.ts';
import { lexicon as ru } from './ru/lexicon.ts';
import { lexicon as sv } from './sv/lexicon.ts';

export const lexicons: Record<CheckedLanguage, Lexicon> = { en, ru, sv, es, de };
