import { type Cases, defineRule } from '#lib/check/rule.ts';
import { denialAndExcuse } from './sources.ts';

export default defineRule({
  id: 'defensive-internal-kitchen',
  category: 'defensiveness',
  severity: 'warn',
  source: denialAndExcuse,
  find: ({ reply }) => reply.says('kitchen'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Two cooks were ill⟧ and the ⟦supplier let⟧ us down.',
      '⟦Head office cut our budget⟧.',
      'We are ⟦short-staffed⟧ this season.',
      'Our ⟦booking system crashed⟧ that day.',
      '⟦It was a very busy Saturday⟧.',
      'We could ⟦not find enough waiters⟧.',
      'Half of our ⟦team was on holiday⟧.',
      'Our ⟦supplier delivered⟧ late again.',
      'We had a ⟦staff shortage⟧ that evening.',
      'The new ⟦till did not work⟧.',
      'We were ⟦understaffed⟧ that day.',
      'The ⟦delivery company let⟧ us down.',
      'Our ⟦chef quit⟧ the day before.',
    ],
    pass: [
      'You waited too long, and we have adjusted our evening planning.',
      'The kitchen is open until ten.',
      'A storm cut the power in the street.',
      'We are sorry you were ill.',
    ],
  },
  ru: {
    fail: [
      'Два ⟦повара заболели⟧, ⟦поставщик подвёл⟧.',
      '⟦Нам урезали бюджет⟧.',
      'У нас ⟦не хватает персонала⟧.',
      'В тот день ⟦упала система⟧ бронирования.',
      '⟦Был большой наплыв гостей⟧.',
      'Мы ⟦не нашли официантов⟧ на лето.',
      '⟦Половина команды была в отпуске⟧.',
      '⟦Поставщик опять опоздал⟧.',
      'В тот вечер ⟦не хватало людей⟧.',
      'Новая ⟦касса не работала⟧.',
      'В тот день у нас было ⟦мало сотрудников⟧.',
      'Нас ⟦подвела служба⟧ доставки.',
      'Накануне ⟦уволился шеф⟧-повар.',
    ],
    pass: [
      'Вы ждали слишком долго; мы изменили план смен на вечер.',
      'Кухня работает до десяти.',
      'Из-за грозы на улице отключили свет.',
      'Жаль, что вы заболели.',
      'Спасибо за такие слова о заказе.',
      'Нам очень приятно, что заказ вас порадовал.',
      'Простите, что с заказом возникли трудности.',
    ],
  },
  es: {
    fail: [
      '⟦Dos cocineros estaban enfermos⟧ y el ⟦proveedor nos falló⟧.',
      '⟦La central nos recortó el presupuesto⟧.',
      'Andamos ⟦faltos de personal⟧ esta temporada.',
      '⟦Se nos cayó el sistema⟧ de reservas ese día.',
      '⟦Era un sábado con muchísima gente⟧.',
      '⟦No encontramos camareros⟧ suficientes.',
      'La ⟦mitad de la plantilla estaba de vacaciones⟧.',
      'El ⟦proveedor volvió a fallar⟧.',
      '⟦No dábamos abasto⟧ esa noche.',
      'Nuestro ⟦chef se despidió⟧ el día anterior.',
    ],
    pass: [
      'Esperó demasiado y hemos ajustado los turnos de noche.',
      'La cocina cierra a las diez.',
      'Una tormenta dejó la calle sin luz.',
      'Sentimos que se pusiera enfermo.',
      'Hemos reforzado el equipo de sala los sábados.',
      'El fallo de la aplicación está corregido en la versión 3.2.',
    ],
  },
  de: {
    fail: [
      '⟦Zwei Köche waren krank⟧, und der ⟦Lieferant hat uns im Stich⟧ gelassen.',
      'Die ⟦Zentrale hat unser Budget gekürzt⟧.',
      'Wir leiden wie alle unter ⟦Personalmangel⟧.',
      'Unser ⟦Buchungssystem ist an dem Tag abgestürzt⟧.',
      'Es war ein sehr ⟦stressiger Samstag⟧.',
      'Leider finden wir ⟦keine Servicekräfte⟧.',
      'An dem Abend ⟦war einfach viel los⟧.',
      'Die ⟦halbe Küche war im Urlaub⟧.',
      'Wir waren an diesem Tag ⟦unterbesetzt⟧.',
    ],
    pass: [
      'Sie haben zu lange gewartet; wir haben die Abendplanung angepasst.',
      'Die Küche ist bis zehn Uhr geöffnet.',
      'Ein Sturm hatte den Strom in der Straße gekappt.',
      'Es tut uns leid, dass Sie krank geworden sind.',
      'Wir freuen uns, dass unser Team Ihnen Freude gemacht hat.',
    ],
  },
};
