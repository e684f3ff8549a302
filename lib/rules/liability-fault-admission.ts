import { type Cases, defineRule } from '#lib/check/rule.ts';
import { apologyLaw } from './sources.ts';

export default defineRule({
  id: 'liability-fault-admission',
  category: 'liability',
  severity: 'warn',
  source: apologyLaw,
  find: ({ reply }) => reply.says('fault-harm'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Our negligence caused your⟧ injury.',
      '⟦We poisoned you⟧, that is on us.',
      '⟦You got hurt because of our carelessness⟧.',
      '⟦We admit that we broke safety⟧ rules.',
      'The ⟦accident was entirely our fault⟧.',
      '⟦We accept full liability⟧ for your fall.',
      '⟦We were careless and you got burned⟧.',
      '⟦It is our fault⟧ that your child was injured.',
      '⟦Our cook gave you spoiled fish and made you ill⟧.',
    ],
    pass: [
      'We are sorry about what you describe and are looking into it.',
      'The soup was cold, our mistake.',
      'We apologise for the wait.',
      'We were wrong about the opening hours.',
    ],
  },
  ru: {
    fail: [
      '⟦Вы пострадали из-за нашей халатности⟧.',
      'Да, ⟦мы вас отравили⟧.',
      '⟦Травма произошла по нашей вине⟧.',
      '⟦Мы нарушили санитарные⟧ нормы.',
      '⟦Мы полностью виноваты⟧ в вашем отравлении.',
      '⟦Признаём свою вину⟧ за ожог.',
      '⟦Мы были неосторожны, и вы⟧ обожглись.',
      'Это ⟦по нашей вине⟧ пострадал ваш ребёнок.',
      '⟦Наш повар накормил вас испорченной рыбой, и вы отравились⟧.',
    ],
    pass: [
      'Нам очень жаль, что так вышло; мы уже разбираемся.',
      'Суп был холодным, это наша ошибка.',
      'Просим прощения за ожидание.',
      'Мы неверно указали часы работы.',
    ],
  },
  sv: {
    fail: [
      '⟦Din skada berodde på vår vårdslöshet⟧.',
      '⟦Vi matförgiftade er⟧.',
      '⟦Olyckan var helt vårt fel⟧.',
      '⟦Vi tar på oss hela skulden⟧ för ert fall.',
      '⟦Vi erkänner att vi brutit mot säkerhetsreglerna⟧.',
      '⟦Vi var slarviga och du brände⟧ dig.',
    ],
    pass: [
      'Vi är ledsna över det du beskriver och undersöker saken.',
      'Soppan var kall, det var vårt misstag.',
      'Vi ber om ursäkt för väntan.',
      'Vi hade fel om öppettiderna.',
    ],
  },
  es: {
    fail: [
      '⟦Nuestra negligencia causó su lesión⟧.',
      '⟦Le intoxicamos, es culpa nuestra⟧.',
      '⟦Se quemó por culpa nuestra⟧.',
      '⟦Admitimos que incumplimos las normas⟧ de seguridad.',
      '⟦Asumimos toda la responsabilidad por su caída⟧.',
      '⟦Fuimos negligentes⟧.',
      '⟦Le servimos pescado en mal estado⟧.',
    ],
    pass: [
      'Lamentamos lo que cuenta y lo estamos revisando.',
      'La sopa estaba fría, fue error nuestro.',
      'Pedimos disculpas por la espera.',
      'Nos equivocamos con el horario.',
    ],
  },
  de: {
    fail: [
      '⟦Unsere Fahrlässigkeit hat zu Ihrer Verletzung⟧ geführt.',
      '⟦Wir haben Sie vergiftet⟧.',
      '⟦Wir übernehmen die volle Haftung⟧ für Ihren Sturz.',
      '⟦Wir haben gegen Hygienevorschriften verstoßen⟧.',
      'Der ⟦Unfall war allein unsere Schuld⟧.',
      '⟦Unser Fisch hat Sie krank⟧ gemacht.',
      '⟦Es ist unsere Schuld, dass Ihr Kind verletzt⟧ wurde.',
    ],
    pass: [
      'Es tut uns leid, was Sie schildern; wir prüfen es.',
      'Die Suppe war kalt, unser Fehler.',
      'Wir entschuldigen uns für die Wartezeit.',
      'Bei den Öffnungszeiten haben wir uns geirrt.',
    ],
  },
};
