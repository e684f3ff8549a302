import { type Cases, defineRule } from '#lib/check/rule.ts';
import { unfairPractices } from './sources.ts';

export default defineRule({
  id: 'liability-performance-claim',
  category: 'liability',
  severity: ({ sector }) => (sector === 'finance' ? 'block' : 'warn'),
  source: unfairPractices,
  googleCode: 'MISREPRESENTATION',
  find: ({ reply }) => reply.says('performance'),
});

export const cases: Cases = {
  en: {
    fail: [
      'Our ⟦clients earn 15 % a year⟧.',
      'Our ⟦laser cures acne for good⟧.',
      'You are ⟦guaranteed to double your money⟧.',
      'Our ⟦method heals back pain forever⟧.',
      'We ⟦win 98 % of cases⟧.',
      'The ⟦treatment has no side effects⟧.',
    ],
    pass: [
      'Results differ from person to person; we are happy to explain the options.',
      'The battery lasts ten hours.',
      'Members save 10 points per visit.',
      'VAT is 20 %.',
    ],
  },
  ru: {
    fail: [
      'Наши ⟦клиенты зарабатывают 15 % годовых⟧.',
      '⟦Лазер навсегда вылечит акне⟧.',
      '⟦Гарантированно удвоите капитал⟧.',
      'Наша методика ⟦избавит от боли⟧ в спине навсегда.',
      'Мы ⟦выигрываем 98 % дел⟧.',
      'У процедуры ⟦нет побочных⟧ эффектов.',
    ],
    pass: [
      'Результаты индивидуальны; расскажем о вариантах.',
      'Батарея держит десять часов.',
      'Участники получают 10 баллов за визит.',
      'НДС — 20 %.',
    ],
  },
  sv: {
    fail: [
      '⟦Våra kunder tjänar 15 % om året⟧.',
      'Vår ⟦laser botar akne⟧ för gott.',
      '⟦Du får garanterad avkastning⟧ på dina pengar.',
      'Vi ⟦vinner 98 % av målen⟧.',
      '⟦Behandlingen har inga biverkningar⟧.',
    ],
    pass: [
      'Resultaten skiljer sig från person till person; vi förklarar gärna alternativen.',
      'Batteriet räcker i tio timmar.',
      'Momsen är 25 %.',
    ],
  },
  es: {
    fail: [
      'Nuestros ⟦clientes ganan un 15 % anual⟧.',
      'Nuestro ⟦láser cura el acné⟧ para siempre.',
      '⟦Duplicará su dinero⟧.',
      'El ⟦tratamiento no tiene efectos secundarios⟧.',
      '⟦Ganamos el 98 % de los casos⟧.',
      '⟦Perderá 10 kilos en⟧ un mes.',
    ],
    pass: [
      'Los resultados varían; le explicamos las opciones.',
      'La batería dura diez horas.',
      'Los socios acumulan 10 puntos por visita.',
      'El IVA es del 21 %.',
    ],
  },
  de: {
    fail: [
      'Unsere ⟦Kunden verdienen 15 % im Jahr⟧.',
      'Unser ⟦Laser heilt Akne für immer⟧.',
      'Bei uns ⟦verdoppeln Sie Ihr Geld⟧ garantiert.',
      '⟦Wir gewinnen 98 % aller Verfahren⟧.',
      'Die ⟦Behandlung hat keine Nebenwirkungen⟧.',
    ],
    pass: [
      'Ergebnisse fallen verschieden aus; wir erklären gern die Möglichkeiten.',
      'Der Akku hält zehn Stunden.',
      'Mitglieder sammeln bei jedem Besuch 10 Punkte.',
      'Die Mehrwertsteuer beträgt 19 %.',
    ],
  },
};
