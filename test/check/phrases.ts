import { existsSync, readFileSync } from 'node:fs';
import type { CheckedLanguage } from '#lib/languages/checked.ts';
import type { Platform } from '#lib/schema/ids.ts';
import type { CheckRequest } from '#lib/schema/method.ts';

const file = new URL('../../../shared/policy/phrases.md', import.meta.url);

export type Phrase = { rule: string; lang: CheckedLanguage; good: boolean; request: CheckRequest };

const platforms: Record<string, Platform> = {
  Tripadvisor: 'tripadvisor',
  Google: 'google',
  'Google Play': 'googleplay',
  Яндекс: 'yandex',
};

const reviewIn: Record<string, CheckedLanguage> = {
  'review in English': 'en',
  'отзыв на русском': 'ru',
  'svensk recension': 'sv',
  'reseña en español': 'es',
  'deutsche Bewertung': 'de',
};

/** A stage direction in parentheses as the context it describes. */
function contextOf(direction: string): Partial<CheckRequest> {
  const stars = /^(\d)★$/.exec(direction);
  if (stars) return { review: { rating: Number(stars[1]), ratingScale: 5 } };
  const platform = platforms[direction];
  if (platform) return { platform };
  for (const [words, lang] of Object.entries(reviewIn)) if (direction.includes(words)) return { review: { lang } };
  if (/no task|без задачи|ingen uppgift|sin tarea|keine Aufgabe/.test(direction)) {
    return { followUp: { promisedAt: 0, dueAt: 1, now: 2 } };
  }
  return {};
}

/** Phrases of the catalogue that are words of a reply; directions without words ("12 paragraphs") are left out. */
export function readPhrases(): Phrase[] | null {
  if (!existsSync(file)) return null;
  const phrases: Phrase[] = [];
  let rule = '';
  let heading = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const title = /^\*\*\d+ ([a-z-]+)\*\*(.*)$/.exec(line);
    if (title) [rule, heading] = [title[1] ?? '', title[2] ?? ''];
    const row = /^- (en|ru|sv|es|de) (✗.*)$/.exec(line);
    if (!row) continue;
    const lang = row[1] as CheckedLanguage;
    for (const [, mark, words = ''] of (row[2] ?? '').matchAll(/([✗✓]) ([^✗✓]*)/g)) {
      const directions = [...words.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] ?? '');
      const reply = words.replace(/\s*\([^)]*\)\s*/g, ' ').trim();
      if (reply === '') continue;
      const context = Object.assign({}, ...directions.map(contextOf)) as Partial<CheckRequest>;
      const counted = directions.some((each) =>
        /times this week|раз за неделю|gånger (?:den|i) veckan|veces (?:esta|a la) semana|mal (?:diese|in der|pro) Woche/.test(
          each,
        ),
      )
        ? { history: [reply] }
        : {};
      const sector = heading.includes('(H, L, F, E)') ? 'health' : 'generic';
      const spoken = rule === 'structure-language-mismatch' ? {} : { lang };
      const request: CheckRequest = {
        platform: 'google',
        sector,
        fragment: true,
        ...spoken,
        ...context,
        ...counted,
        reply,
      };
      phrases.push({ rule, lang, good: mark === '✓', request });
    }
  }
  return phrases;
}
