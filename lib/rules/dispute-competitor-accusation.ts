import { type Cases, defineRule } from '#lib/check/rule.ts';
import { tripadvisorReplies } from './sources.ts';

export default defineRule({
  id: 'dispute-competitor-accusation',
  category: 'dispute',
  severity: 'warn',
  source: tripadvisorReplies,
  googleCode: 'HARASSMENT',
  find: ({ reply }) => reply.says('competitor'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Greetings to our rivals⟧ across the street.',
      '⟦You clearly work for Salon⟧ Lux.',
      'This was ⟦written by a competitor⟧.',
      'Hello, ⟦dear competitors⟧!',
      '⟦We know which rival sent⟧ you.',
      '⟦You are from the café opposite⟧.',
      'Nice ⟦try from the competition⟧.',
      "It smells like a ⟦competitor's work⟧.",
      'Are ⟦you by any chance employed at the hotel next door⟧?',
    ],
    pass: [
      'We welcome feedback and would like to understand it better.',
      'Our prices are competitive.',
      "The competitors in Sunday's race had lunch here.",
      'We work with Salon Lux.',
    ],
  },
  ru: {
    fail: [
      '⟦Привет конкурентам через дорогу⟧.',
      '⟦Вы явно из салона «Люкс⟧».',
      '⟦Это писали конкуренты⟧.',
      '⟦Уважаемые конкуренты⟧, не старайтесь.',
      'Мы знаем, какой ⟦конкурент вас прислал⟧.',
      '⟦Вы из кафе напротив⟧.',
      'Неплохая ⟦попытка от конкурентов⟧.',
      '⟦Видна рука конкурентов⟧.',
      '⟦Вы, случайно, не в соседнем отеле работаете⟧?',
    ],
    pass: [
      'Мы рады обратной связи и хотим понять детали.',
      'У нас конкурентные цены.',
      'Участники забега обедали у нас.',
      'Мы работаем с салоном «Люкс».',
    ],
  },
  sv: {
    fail: [
      '⟦Hälsningar till våra konkurrenter på andra sidan⟧ gatan.',
      '⟦Du jobbar ju på salongen⟧ intill.',
      'Det här är ⟦skrivet av en konkurrent⟧.',
      '⟦Vi vet vilken konkurrent som skickat⟧ dig.',
      '⟦Du kommer från kaféet⟧ mitt emot.',
      'Ett fint ⟦försök från konkurrenten⟧.',
    ],
    pass: [
      'Vi välkomnar synpunkter och vill förstå mer.',
      'Våra priser är konkurrenskraftiga.',
      'Vi samarbetar med Salong Lux.',
    ],
  },
  es: {
    fail: [
      '⟦Saludos a la competencia⟧ de enfrente.',
      'Está claro que ⟦usted trabaja para Salón⟧ Lux.',
      'Esto lo ha ⟦escrito un competidor⟧.',
      '⟦Hola, querida competencia⟧.',
      'Esta ⟦opinión viene de la competencia⟧.',
      'Usted ⟦es del café de enfrente⟧.',
      '⟦Huele a maniobra de la competencia⟧.',
      'La ⟦competencia está detrás⟧ de esta reseña.',
    ],
    pass: [
      'Agradecemos la opinión y queremos entenderla mejor.',
      'Nuestros precios son competitivos.',
      'Los competidores de la carrera del domingo comieron aquí.',
      'Trabajamos con Salón Lux.',
      'El aparcamiento de enfrente es gratuito.',
    ],
  },
  de: {
    fail: [
      '⟦Schöne Grüße an die Konkurrenz⟧ gegenüber!',
      '⟦Sie arbeiten doch bei Salon⟧ Lux.',
      'Das hat offensichtlich ein ⟦Mitbewerber geschrieben⟧.',
      '⟦Netter Versuch der Konkurrenz⟧.',
      '⟦Wir wissen, welcher Mitbewerber Sie geschickt⟧ hat.',
      '⟦Sind Sie zufällig beim Hotel nebenan beschäftigt⟧?',
      '⟦Hinter dieser Bewertung steckt das Café⟧ gegenüber.',
    ],
    pass: [
      'Wir freuen uns über Rückmeldung und möchten sie besser verstehen.',
      'Unsere Preise sind konkurrenzfähig.',
      'Die Teilnehmer des Wettbewerbs haben hier gegessen.',
      'Wir arbeiten mit Salon Lux zusammen.',
    ],
  },
};
