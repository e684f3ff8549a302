import { type Cases, defineRule } from '#lib/check/rule.ts';
import { googleCodes } from './sources.ts';

export default defineRule({
  id: 'policy-off-topic-views',
  category: 'policy',
  severity: 'warn',
  source: googleCodes,
  googleCode: 'OFF_TOPIC',
  find: ({ reply }) => reply.says('views'),
});

export const cases: Cases = {
  en: {
    fail: [
      'This ⟦government ruins⟧ small business.',
      '⟦God will⟧ judge you.',
      '⟦Thanks to the president⟧ everything is expensive.',
      '⟦Pray⟧ and ⟦repent⟧.',
      '⟦This country is going⟧ to the dogs.',
      '⟦Blame the politicians⟧ for the prices.',
      'May ⟦God forgive⟧ you.',
      'The ⟦mayor has ruined⟧ this street.',
    ],
    pass: [
      'We understand that the price rise was annoying.',
      'Thank God it is Friday.',
      'The cathedral tour starts at noon.',
      'The Christmas party is sold out.',
    ],
  },
  ru: {
    fail: [
      '⟦Правительство душит⟧ малый бизнес.',
      '⟦Бог вам судья⟧.',
      '⟦Спасибо президенту⟧ за такие цены.',
      '⟦Покайтесь⟧ и ⟦молитесь⟧.',
      '⟦Эта страна катится⟧ вниз.',
      'Скажите ⟦спасибо чиновникам⟧ за цены.',
      'Пусть ⟦Бог вас простит⟧.',
      '⟦Мэр загубил⟧ эту улицу.',
    ],
    pass: [
      'Понимаем, что рост цены огорчил.',
      'Слава богу, пятница.',
      'Экскурсия в собор начинается в полдень.',
      'Билеты на праздник проданы.',
    ],
  },
  sv: {
    fail: [
      '⟦Regeringen förstör⟧ för småföretagen.',
      '⟦Gud ser⟧ dig.',
      '⟦Tack vare politikerna⟧ är allt dyrt.',
      '⟦Sverige går under⟧.',
      '⟦Skyll på regeringen⟧ för priserna.',
    ],
    pass: ['Vi förstår att det högre priset störde.', 'Herregud så roligt att läsa.', 'Kyrkan visas klockan tolv.'],
  },
  es: {
    fail: [
      'Este ⟦gobierno arruina⟧ a las pymes.',
      '⟦Dios le juzgará⟧.',
      '⟦Gracias al presidente⟧ todo está carísimo.',
      'Rece y ⟦arrepiéntase⟧.',
      '⟦Este país se va⟧ a la ruina.',
      'La ⟦culpa es de los políticos⟧.',
    ],
    pass: [
      'Entendemos que la subida de precio moleste.',
      'Gracias a Dios es viernes.',
      'La visita a la catedral empieza a las doce.',
      'El ayuntamiento aprobó las obras de la plaza.',
      'El paquete llegó en mal estado y lo sentimos.',
    ],
  },
  de: {
    fail: [
      'Diese ⟦Regierung ruiniert⟧ den Mittelstand.',
      '⟦Gott wird richten⟧.',
      '⟦Dank der Ampel⟧ ist alles so teuer.',
      '⟦Dieses Land geht vor die Hunde⟧.',
      '⟦Bedanken Sie sich bei den Politikern⟧ für die Preise, die ⟦Steuern machen alles kaputt⟧.',
    ],
    pass: [
      'Wir verstehen, dass die höheren Preise ärgern.',
      'Gott sei Dank ist Freitag.',
      'Die Führung durch den Dom beginnt um zwölf.',
      'Bei uns wählen Sie das Menü selbst.',
    ],
  },
};
