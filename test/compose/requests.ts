import type { ComposeRequest } from '#lib/schema/method.ts';
import { german } from '../triage/cases-de.ts';
import { english } from '../triage/cases-en.ts';
import { spanish } from '../triage/cases-es.ts';
import { russian } from '../triage/cases-ru.ts';
import { swedish } from '../triage/cases-sv.ts';
import { secondEnglish } from '../triage/second-hand-en.ts';
import { secondRussian } from '../triage/second-hand-ru.ts';
import type { TriageCase } from '../triage/triage-case.ts';

/** A labelled review as a request. */
export function requestOf({ text, stars, sector, platform }: TriageCase, author: string | null = null): ComposeRequest {
  return {
    sector,
    ...(platform ? { platform } : {}),
    review: { text, author, rating: stars, ratingScale: stars === null ? null : 5 },
  };
}

export const reviews = {
  en: [...english, ...secondEnglish],
  ru: [...russian, ...secondRussian],
  de: german,
  es: spanish,
  sv: swedish,
} as const;
export type Shipped = keyof typeof reviews;
export const authors = {
  en: ['Anna Smith', 'Tom', null, 'coolcat99', 'Siobhan', '<b>Bob</b>', 'Google User'],
  de: ['Anna Klein', 'Jürgen', null, 'sonne22', 'Michael Groß', '<b>Bob</b>', 'Google Nutzer'],
  es: ['María López', 'Iván', null, 'solecito22', 'Begoña', '<b>Bob</b>', 'Usuario de Google'],
  sv: ['Anna Lindgren', 'Håkan', null, 'solkatt22', 'Märta', '<b>Bob</b>', 'Google Användare'],
  ru: ['Анна Петрова', 'Олег', null, 'Котик', 'Иванова Мария Сергеевна', '<b>Боб</b>', 'Пользователь'],
} as const;

export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
