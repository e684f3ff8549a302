import type { Citation } from '#lib/schema/method.ts';
import { defineReports } from './define.ts';

/** Grounds as an agency quotes them. */
const told: Citation = {
  title: 'gidpr.ru: негатив на Flamp',
  url: 'https://gidpr.ru/flamp-negativ',
  clause: 'Основания для удаления',
  checkedOn: '2026-11',
};

export default defineReports({
  reasons: [
    { name: null, covers: ['profanity'], source: { ...told, clause: 'Мат, в том числе со звёздочками' } },
    {
      name: null,
      covers: ['never-visited', 'other-business', 'other-sector', 'second-hand'],
      source: { ...told, clause: 'Автор семь дней не отвечает на официальный запрос' },
    },
  ],
  asks: ['official-request'],
});
