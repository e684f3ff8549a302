import type { Language, Platform } from '#lib/schema/ids.ts';

const inRussian: readonly Platform[] = [
  'yandex',
  '2gis',
  'wildberries',
  'ozon',
  'vk',
  'avito',
  'zoon',
  'flamp',
  'otzovik',
  'irecommend',
  'banki',
  'prodoctorov',
];

/** Sites whose pages are in one language only: most of their customers write it, and the people behind them read it. */
export const siteLanguages: Partial<Record<Platform, Language>> = Object.fromEntries(
  inRussian.map((platform) => [platform, 'ru']),
);
