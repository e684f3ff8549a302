import type { ReportWords } from '../../report-kit/report-words.ts';

/** A report to a platform, in Swedish. */
export const report: ReportWords = {
  quoted: ['”', '”'],
  from: 'Vi skriver för {business}.',
  about: {
    all: 'Det gäller recensionen av {author} med betyget {stars} av {scale}.',
    author: 'Det gäller recensionen av {author}.',
    none: 'Det gäller recensionen i länken.',
  },
  says: {
    profanity: 'Den innehåller svordomar: {quotes}.',
    threats: 'Den innehåller ord som läses som ett hot: {quotes}.',
    advertising: 'Den innehåller reklam eller en länk: {quotes}.',
    'personal-info': 'Den innehåller personuppgifter: {quotes}.',
    'off-topic': 'Den handlar om något annat än ett besök eller en beställning: {quotes}.',
    hate: 'Den innehåller nedsättande ord om människor: {quotes}.',
    'never-visited': 'Den säger att författaren inte har varit kund: {quotes}.',
    'second-hand': 'Den återger vad andra ska ha varit med om: {quotes}.',
    'other-business': 'Den verkar handla om ett annat företag: {quotes}.',
    'other-sector': 'Den handlar om sådant som vi inte erbjuder: {quotes}.',
  },
  under: 'Vi menar att detta hör till ”{reason}”.',
  ask: 'Kontrollera gärna om den kan ligga kvar.',
  perhaps: {
    experience: 'Kontrollera gärna om författaren berättar om egna erfarenheter.',
    address: 'Vi kan inte avgöra vem den är avsedd för. Kontrollera gärna att den ligger hos rätt företag.',
  },
};
