import type { ReportWords } from '../../report-kit/report-words.ts';

/** A report to a platform, in Russian. */
export const report: ReportWords = {
  quoted: ['«', '»'],
  from: 'Пишем от имени компании «{business}».',
  about: {
    all: 'Речь об отзыве автора {author} с оценкой {stars} из {scale}.',
    author: 'Речь об отзыве автора {author}.',
    none: 'Речь об отзыве по этой ссылке.',
  },
  says: {
    profanity: 'В нём есть нецензурные слова: {quotes}.',
    threats: 'В нём есть слова, похожие на угрозу: {quotes}.',
    advertising: 'В нём есть реклама или ссылка: {quotes}.',
    'personal-info': 'В нём есть персональные данные: {quotes}.',
    'off-topic': 'Он не о визите и не о заказе: {quotes}.',
    hate: 'В нём есть слова, унижающие людей: {quotes}.',
    'never-visited': 'По словам автора, клиентом он не был: {quotes}.',
    'second-hand': 'Автор пересказывает чужой опыт: {quotes}.',
    'other-business': 'Похоже, что речь о другой компании: {quotes}.',
    'other-sector': 'Речь о том, чего мы не предлагаем: {quotes}.',
  },
  under: 'На наш взгляд, это пункт «{reason}».',
  ask: 'Пожалуйста, проверьте, может ли отзыв остаться.',
  perhaps: {
    experience: 'Пожалуйста, проверьте, пишет ли автор о собственном опыте.',
    address: 'Мы не можем понять, кому он адресован. Пожалуйста, проверьте, к той ли компании он относится.',
  },
};
