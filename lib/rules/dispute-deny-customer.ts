import { type Cases, defineRule } from '#lib/check/rule.ts';
import { denialAndExcuse } from './sources.ts';

export default defineRule({
  id: 'dispute-deny-customer',
  category: 'dispute',
  severity: ({ sector }) => (sector === 'health' || sector === 'legal' ? 'block' : 'warn'),
  source: denialAndExcuse,
  find: ({ reply }) => reply.says('deny-customer'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦You have never been our⟧ guest.',
      '⟦There is no such client in our⟧ books.',
      '⟦You did not stay with⟧ us.',
      '⟦We have no record of your booking⟧.',
      '⟦Nobody with that name⟧ ever visited us.',
      '⟦You were never a customer⟧ here.',
      '⟦We have never seen you before⟧.',
      'There was ⟦no such order⟧.',
      '⟦You never set foot⟧ in our shop.',
      '⟦You are not in our database⟧.',
      'We checked, and ⟦you have never ordered from us⟧.',
      '⟦You were not among our guests⟧ that day.',
    ],
    pass: [
      'We could not match this to a visit; please get in touch so we can check.',
      'We are sorry you were not happy with us.',
      'You have not been treated as you should.',
      'We have no excuse for the wait.',
    ],
  },
  ru: {
    fail: [
      '⟦Вы никогда у нас не были⟧.',
      '⟦Такого клиента в базе нет⟧.',
      '⟦Вы ничего у нас не покупали⟧.',
      '⟦Вас нет в нашей базе⟧.',
      '⟦Мы вас не обслуживали⟧.',
      '⟦Вы не наш⟧ гость.',
      '⟦Мы вас в глаза не⟧ видели.',
      '⟦Такого заказа не существует⟧.',
      '⟦Ноги вашей у нас не было⟧.',
      '⟦В базе вас нет⟧.',
      'Мы проверили: ⟦вы у нас никогда не заказывали⟧.',
      'Среди гостей в тот день ⟦вас не было⟧.',
    ],
    pass: [
      'Не смогли найти визит по описанию; напишите нам, и мы проверим.',
      'Жаль, что вы не были довольны.',
      'Вас встретили не так, как следовало.',
      'У нас нет оправданий.',
    ],
  },
  sv: {
    fail: [
      '⟦Du har aldrig varit gäst⟧ hos oss.',
      '⟦Det finns ingen sådan kund i vårt register⟧.',
      '⟦Ni har inte bott hos oss⟧.',
      'Någon med det namnet har aldrig besökt oss, ⟦du finns inte i systemet⟧.',
      '⟦Du var inte här⟧ den dagen.',
      '⟦Vi har aldrig sett dig⟧ här.',
    ],
    pass: [
      'Vi kunde inte koppla det här till ett besök; hör av dig så tittar vi.',
      'Vi är ledsna att du inte var nöjd hos oss.',
      'Du har inte fått den service du borde.',
    ],
  },
  es: {
    fail: [
      '⟦Usted jamás estuvo aquí⟧.',
      '⟦No existe tal cliente⟧.',
      '⟦No se ha alojado con nosotros⟧.',
      '⟦No tenemos constancia de⟧ su reserva.',
      '⟦Nadie con ese nombre⟧ ha pasado por aquí.',
      '⟦Nunca ha sido cliente⟧ nuestro.',
      '⟦Jamás le hemos visto⟧.',
      '⟦No hubo ningún pedido suyo⟧.',
      '⟦Usted no ha pisado nuestro⟧ local.',
      '⟦No figura en nuestra base⟧ de datos.',
    ],
    pass: [
      'No pudimos relacionarlo con una visita; escríbanos y lo revisamos.',
      'Sentimos que no quedara contento con nosotros.',
      'No ha sido usted atendido como merece.',
      'No tenemos excusa por la espera.',
      'No hemos encontrado su reserva; ¿nos escribe por privado?',
    ],
  },
  de: {
    fail: [
      '⟦Sie waren nie unser Gast⟧.',
      '⟦Diesen Kunden gibt es bei uns nicht⟧.',
      '⟦Sie haben nie bei uns gegessen⟧.',
      '⟦Sie stehen nicht in unserer Kartei⟧.',
      'In unserer ⟦Kundenkartei gibt es Sie nicht⟧.',
      'Es ⟦gab keine Buchung unter diesem Namen⟧.',
      '⟦Ihr Name taucht bei uns nirgends⟧ auf.',
      'Wir haben ⟦Sie noch nie gesehen⟧.',
      '⟦Sie haben unseren Laden nie betreten⟧.',
      '⟦Niemand mit diesem Namen⟧ war je bei uns.',
    ],
    pass: [
      'Wir konnten das keinem Besuch zuordnen; bitte melden Sie sich, damit wir es prüfen können.',
      'Schade, dass Sie bei uns nicht zufrieden waren.',
      'Sie wurden nicht so behandelt, wie es sich gehört.',
      'Für die Wartezeit gibt es keine Entschuldigung.',
    ],
  },
};
