import type { Context } from 'hono';
import { languageOf } from '../language.ts';
import { english, type Words } from './words-en.ts';
import { russian } from './words-ru.ts';

const words = { en: english, ru: russian };

export type PageError = keyof Words['errors'];

export function wordsFor(context: Context): Words {
  return words[languageOf(context)];
}
