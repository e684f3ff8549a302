import type { ReportWords } from '../../report-kit/report-words.ts';

/** A report to a platform, in German. */
export const report: ReportWords = {
  quoted: ['„', '“'],
  from: 'Wir schreiben für {business}.',
  about: {
    all: 'Es geht um die Bewertung von {author} mit {stars} von {scale}.',
    author: 'Es geht um die Bewertung von {author}.',
    none: 'Es geht um die hier verlinkte Bewertung.',
  },
  says: {
    profanity: 'Sie enthält Schimpfwörter: {quotes}.',
    threats: 'Sie enthält Worte, die sich als Drohung lesen: {quotes}.',
    advertising: 'Sie enthält Werbung oder einen Link: {quotes}.',
    'personal-info': 'Sie enthält personenbezogene Daten: {quotes}.',
    'off-topic': 'Sie handelt von etwas anderem als einem Besuch oder einer Bestellung: {quotes}.',
    hate: 'Sie enthält Worte, die Menschen herabsetzen: {quotes}.',
    'never-visited': 'Darin steht, dass die schreibende Person nicht Kunde war: {quotes}.',
    'second-hand': 'Sie gibt wieder, was andere erlebt haben sollen: {quotes}.',
    'other-business': 'Sie scheint von einem anderen Unternehmen zu handeln: {quotes}.',
    'other-sector': 'Sie handelt von Dingen, die wir nicht anbieten: {quotes}.',
  },
  under: 'Unserer Ansicht nach fällt das unter „{reason}“.',
  ask: 'Bitte prüfen Sie, ob sie stehen bleiben kann.',
  perhaps: {
    experience: 'Bitte prüfen Sie, ob darin von eigenen Erfahrungen berichtet wird.',
    address:
      'Für wen sie bestimmt ist, können wir nicht erkennen. Bitte prüfen Sie, ob sie beim richtigen Unternehmen steht.',
  },
};
