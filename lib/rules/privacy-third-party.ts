import { onlyNews } from '#lib/check/known.ts';
import { type Cases, defineRule } from '#lib/check/rule.ts';
import { gdprEmployee } from './sources.ts';

export default defineRule({
  id: 'privacy-third-party',
  category: 'privacy',
  severity: 'warn',
  source: gdprEmployee,
  googleCode: 'PERSONAL_INFO',
  find: (context) => onlyNews(context, context.reply.says('third-party')),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦You came with your ex-husband Tom⟧.',
      'The ⟦noise was Mrs Vogel in 14⟧.',
      '⟦Your wife was drunk⟧ that night.',
      '⟦The guest in room 207⟧ complained about you.',
      '⟦You stayed with another woman⟧.',
      '⟦Your friend Mark paid⟧ the bill.',
    ],
    pass: [
      'We have taken the noise issue up internally.',
      'We hope you and your family had a good trip.',
      'Say hello to your husband from us.',
      'The Vogel Hall is being repainted.',
    ],
  },
  ru: {
    fail: [
      '⟦Вы были с бывшим мужем Олегом⟧.',
      '⟦Шумела гостья Фогель из 14⟧-го.',
      '⟦Ваша жена была пьяна⟧ в тот вечер.',
      'На вас жаловались ⟦соседи из номера⟧ 207.',
      '⟦Вы приезжали с другой⟧ женщиной.',
      '⟦Ваш друг Марк⟧ оплатил счёт.',
    ],
    pass: [
      'Мы занялись вопросом шума.',
      'Надеемся, вам и вашей семье понравилась поездка.',
      'Передавайте привет супругу.',
      'Зал «Фогель» сейчас ремонтируют.',
    ],
  },
  sv: {
    fail: [
      '⟦Du kom med din exman Tom⟧.',
      '⟦Oljudet kom från fru Vogel i 14⟧.',
      '⟦Gästen i rum 207⟧ klagade på er.',
      '⟦Din fru var full⟧ den kvällen.',
    ],
    pass: [
      'Vi har tagit tag i ljudet internt.',
      'Vi hoppas att du och din familj fick en fin resa.',
      'Hälsa din man från oss.',
    ],
  },
  es: {
    fail: [
      '⟦Vino con su exmarido Tomás⟧.',
      'El ⟦ruido era de la señora Vogel, de la 14⟧.',
      '⟦Su mujer estaba borracha⟧ aquella noche.',
      '⟦El huésped de la habitación 207⟧ se quejó de usted.',
      '⟦Se alojó con otra mujer⟧.',
      '⟦Su amigo Marcos pagó⟧ la cuenta.',
    ],
    pass: [
      'Ya nos ocupamos del ruido.',
      'Esperamos que usted y su familia tuvieran buen viaje.',
      'Salude a su marido de nuestra parte.',
      'La sala Vogel se está pintando.',
    ],
  },
  de: {
    fail: [
      '⟦Sie kamen mit Ihrem Ex-Mann Tom⟧.',
      'Der ⟦Lärm kam von Frau Vogel aus 14⟧.',
      '⟦Ihre Frau war an dem Abend betrunken⟧.',
      '⟦Der Gast aus Zimmer 207⟧ hat sich über Sie beschwert.',
      '⟦Sie waren in Begleitung einer anderen Frau⟧.',
      '⟦Ihr Freund hat die Rechnung⟧ bezahlt.',
    ],
    pass: [
      'Um das Lärmthema haben wir uns gekümmert.',
      'Wir hoffen, Sie und Ihre Familie sind gut nach Hause gekommen.',
      'Grüßen Sie Ihren Mann von uns.',
      'Der Vogelsaal wird neu gestrichen.',
    ],
  },
};
