import type { ReportWords } from '../../report-kit/report-words.ts';

/** A report to a platform, in Spanish. */
export const report: ReportWords = {
  quoted: ['«', '»'],
  from: 'Escribimos en nombre de {business}.',
  about: {
    all: 'Se trata de la reseña de {author}, puntuada con {stars}/{scale}.',
    author: 'Se trata de la reseña de {author}.',
    none: 'Se trata de la reseña de este enlace.',
  },
  says: {
    profanity: 'Contiene palabras malsonantes: {quotes}.',
    threats: 'Contiene palabras que se leen como una amenaza: {quotes}.',
    advertising: 'Contiene publicidad o un enlace: {quotes}.',
    'personal-info': 'Contiene datos personales: {quotes}.',
    'off-topic': 'Habla de algo distinto de una visita o un pedido: {quotes}.',
    hate: 'Contiene palabras que denigran a personas: {quotes}.',
    'never-visited': 'Dice que quien la escribe no fue cliente: {quotes}.',
    'second-hand': 'Cuenta lo que otras personas habrían vivido: {quotes}.',
    'other-business': 'Parece hablar de otra empresa: {quotes}.',
    'other-sector': 'Habla de cosas que no ofrecemos: {quotes}.',
  },
  under: 'Creemos que corresponde a «{reason}».',
  ask: 'Les pedimos que comprueben si puede quedarse.',
  perhaps: {
    experience: 'Les pedimos que comprueben si quien la escribe cuenta una experiencia propia.',
    address: 'No podemos saber a quién va dirigida. Les pedimos que comprueben si está en la empresa correcta.',
  },
};
