import { existsSync, readFileSync } from 'node:fs';
import type { Platform } from '#lib/schema/ids.ts';
import type { CheckRequest } from '#lib/schema/method.ts';

const file = new URL('../../../shared/policy/phrases.md', import.meta.url);

export type Phrase = { rule: string; lang: 'en' | 'ru'; good: boolean; request: CheckRequest };

const platforms: Record<string, Platform> = {
  Tripadvisor: 'tripadvisor',
  Google: 'google',
  'Google Play': 'googleplay',
  Яндекс: 'yandex',
};

/** A stage direction in parentheses as the context it describes. */
function contextOf(direction: string): Partial<CheckRequest> {
  const stars = /^(\d)★$/.exec(direction);
  if (stars) return { review: { rating: Number(stars[1]), ratingScale: 5 } };
  const platform = platforms[direction];
  if (platform) return { platform };
  if (direction.includes('review in English')) return { review: { lang: 'en' } };
  if (direction.includes('отзыв на русском')) return { review: { lang: 'ru' } };
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
    const row = /^- (en|ru) (✗.*)$/.exec(line);
    if (!row) continue;
    const lang = row[1] as 'en' | 'ru';
    for (const [, mark, words = ''] of (row[2] ?? '').matchAll(/([✗✓]) ([^✗✓]*)/g)) {
      const directions = [...words.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] ?? '');
      const reply = words.replace(/\s*\([^)]*\)\s*/g, ' ').trim();
      if (reply === '') continue;
      const context = Object.assign({}, ...directions.map(contextOf)) as Partial<CheckRequest>;
      const counted = directions.some((each) => /times this week|раз за неделю/.test(each)) ? { history: [reply] } : {};
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
