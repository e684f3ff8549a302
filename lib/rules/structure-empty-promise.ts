import { isPraised } from '#lib/check/praised.ts';
import { type Cases, defineRule } from '#lib/check/rule.ts';
import { apologyAndAction } from './sources.ts';

export default defineRule({
  id: 'structure-empty-promise',
  category: 'structure',
  severity: 'warn',
  source: apologyAndAction,
  // Who praises waits for no measure: "we will continue to do our best" is thanks.
  find: (context) => (isPraised(context) ? [] : context.reply.says('empty-promise')),
});

export const cases: Cases = {
  en: {
    fail: [
      'We will ⟦take the necessary measures⟧.',
      '⟦It will be fixed in due course⟧.',
      'Appropriate ⟦steps will be taken⟧.',
      'We will ⟦take it into account⟧.',
      '⟦We will do our best⟧ in the future.',
      '⟦We will improve our service soon⟧.',
      'All necessary ⟦steps will be taken⟧.',
      'We will ⟦draw the right conclusions⟧.',
      'The problem ⟦will be solved soon⟧.',
      '⟦We will keep this in mind⟧.',
      '⟦We will do everything we can⟧ to improve.',
      '⟦Measures have already been taken⟧.',
    ],
    pass: [
      'You shamed us into action: poetry has a shelf of its own.',
      {
        reply: 'Thank you! We will do our best to stay as good as that.',
        review: { rating: 5, text: 'Lovely rooms, kind people.' },
      },
      'From Monday a second person works at the desk at check-in time.',
      'The lift was repaired on Tuesday.',
      'We have added a second lamp.',
      'We will take the time to talk.',
    ],
  },
  ru: {
    fail: [
      '⟦Примем необходимые⟧ меры.',
      '⟦В ближайшее время всё исправим⟧.',
      'Соответствующие ⟦меры будут приняты⟧.',
      '⟦Учтём ваши⟧ замечания.',
      '⟦Будем стараться⟧.',
      '⟦Скоро станем лучше⟧.',
      '⟦Все необходимые⟧ ⟦меры будут приняты⟧.',
      'Мы ⟦сделаем выводы⟧.',
      'Проблема ⟦скоро решится⟧.',
      '⟦Возьмём на заметку⟧.',
      '⟦Меры уже приняты⟧.',
    ],
    pass: [
      {
        reply: 'Спасибо! Мы и дальше будем стараться.',
        review: { rating: 5, text: 'Прекрасные номера, добрые люди.' },
      },
      'С понедельника на заселении работает второй администратор.',
      'Лифт починили во вторник.',
      'Мы поставили вторую лампу.',
      'Найдём время поговорить.',
    ],
  },
  sv: {
    fail: [
      'Vi kommer att ⟦vidta åtgärder⟧.',
      'Det ⟦åtgärdas så småningom⟧.',
      '⟦Vi ska göra vårt bästa⟧ framöver.',
      'Vi ⟦tar det i beaktande⟧.',
      '⟦Vi jobbar hårt på att bli bättre⟧.',
      '⟦Problemet kommer att lösas inom kort⟧.',
    ],
    pass: [
      {
        reply: 'Tack! Vi ska göra vårt bästa även i fortsättningen.',
        review: { rating: 5, text: 'Fina rum och vänlig personal.' },
      },
      'Från måndag är vi två i receptionen vid incheckning.',
      'Hissen lagades i tisdags.',
      'Vi har satt upp en lampa till.',
      'Vi tar oss tid att prata.',
    ],
  },
  es: {
    fail: [
      '⟦Tomaremos las medidas oportunas⟧.',
      '⟦Se arreglará en su momento⟧.',
      '⟦Lo tendremos en cuenta⟧.',
      '⟦Haremos todo lo posible⟧ por mejorar.',
      '⟦Se solucionará lo antes posible⟧.',
      '⟦Sacaremos las conclusiones⟧ necesarias.',
      '⟦Seguiremos trabajando para mejorar⟧.',
      'Ya ⟦se han tomado las medidas correspondientes⟧.',
      '⟦Aprenderemos de nuestros errores⟧.',
    ],
    pass: [
      {
        reply: '¡Gracias! Seguiremos haciendo todo lo posible.',
        review: { rating: 5, text: 'Habitaciones preciosas y gente amable.' },
      },
      'Desde el lunes somos dos en recepción a la hora de llegada.',
      'El ascensor se arregló el martes.',
      'Hemos añadido una segunda lámpara.',
      'Nos tomaremos el tiempo de hablar con usted.',
    ],
  },
  de: {
    fail: [
      'Wir werden die ⟦notwendigen Maßnahmen ergreifen⟧.',
      '⟦Das wird demnächst behoben⟧.',
      'Wir ⟦nehmen das zur Kenntnis⟧.',
      '⟦Wir werden unser Bestes⟧ geben.',
      '⟦In Zukunft werden wir es besser machen⟧.',
      'Wir ⟦arbeiten daran⟧.',
      '⟦Wir werden die richtigen Schlüsse ziehen⟧.',
    ],
    pass: [
      {
        reply: 'Danke! Wir werden auch weiterhin unser Bestes geben.',
        review: { rating: 5, text: 'Schöne Zimmer, nette Leute.' },
      },
      'Ab Montag sind wir beim Check-in zu zweit.',
      'Der Aufzug wurde am Dienstag repariert.',
      'Wir haben eine zweite Lampe montiert.',
      'Wir nehmen uns gern Zeit für ein Gespräch.',
    ],
  },
};
