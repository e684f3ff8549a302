import type { Citation } from '#lib/schema/method.ts';
import { defineReports } from './define.ts';

/** Told by agencies; the site's own words are not known. */
const told: Citation = {
  title: 'Upgrating: как удалить отзыв на 2ГИС',
  url: 'https://upgrating.ru/kak-udalit-otzyv-na-2gis-poshagovoe-rukovodstvo',
  clause: 'Подача жалобы: причина и доказательства',
  checkedOn: '2026-11',
};

export default defineReports({
  reasons: [],
  where: { path: 'Кабинет компании → отзыв → «Пожаловаться»', source: told },
  asks: ['correspondence'],
});
