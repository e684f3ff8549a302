import { onlyNews } from '#lib/check/known.ts';
import { type Cases, defineRule } from '#lib/check/rule.ts';
import { healthSource } from './strict-source.ts';

export default defineRule({
  id: 'privacy-health',
  category: 'privacy',
  severity: 'block',
  source: healthSource,
  googleCode: 'PERSONAL_INFO',
  find: (context) => {
    const hits = context.reply.says('health');
    return context.strict ? hits : onlyNews(context, hits);
  },
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Your infection was⟧ treated correctly.',
      'The ⟦swelling came from your⟧ diabetes.',
      '⟦You were diagnosed⟧ with depression long before that.',
      '⟦Your blood test showed⟧ that you had been drinking.',
      '⟦Your high blood pressure is⟧ the reason you felt dizzy.',
      '⟦You have gum disease⟧, that is why it hurt.',
      '⟦Your allergy to latex was⟧ not written in the form.',
      'We ⟦removed your tooth because⟧ it was infected.',
      '⟦You came to us drunk and with high blood sugar⟧ after skipping ⟦your insulin, your diabetes is⟧ the problem.',
      '⟦Your test results⟧ were negative.',
      '⟦Your back pain has⟧ nothing to do with our massage.',
      '⟦You had a fever⟧ when you arrived.',
    ],
    pass: [
      'For confidentiality reasons we cannot discuss individual care here.',
      'We treat caries and gum disease.',
      'We are sorry that the booking was such a headache.',
      'We hope you feel better soon.',
      'Our allergen menu is on the table.',
      'You praised the hospitality of our team.',
      'Your filled roll was due to come warm.',
      'Your operator was hard to reach, sorry.',
    ],
  },
  ru: {
    fail: [
      '⟦Ваш кариес⟧ мы вылечили правильно.',
      '⟦Отёк связан с вашим диабетом⟧.',
      '⟦У вас диагностировали депрессию⟧ ещё до этого.',
      '⟦Ваши анализы⟧ показали инфекцию.',
      '⟦У вас пародонтит⟧, поэтому и было больно.',
      '⟦Ваше давление⟧ было высоким, отсюда головокружение.',
      '⟦Ваша аллергия⟧ не была указана в анкете.',
      'Зуб ⟦вам удалили⟧ из-за воспаления.',
      '⟦Ваша депрессия⟧ влияет на восприятие.',
      'Результаты ⟦ваших анализов⟧ были плохими.',
      '⟦Ваша боль⟧ в спине не связана с нашим массажем.',
      '⟦У вас была температура⟧, когда вы пришли.',
    ],
    pass: [
      'Вы сами это написали, удалите, пожалуйста.',
      'Из-за конфиденциальности мы не обсуждаем здесь вопросы лечения.',
      'Мы лечим кариес и заболевания дёсен.',
      'Понимаем, что запись оказалась головной болью.',
      'Желаем вам скорее поправиться.',
      'Меню с аллергенами лежит на столе.',
      'Номер был готов к вашему приезду: после ранней дороги это приятно.',
      'Вам более удобно прийти утром?',
      'Ваше более подробное описание нам помогло.',
      'Простите, что вам перенесли запись.',
      'Ваша кожаная куртка нашлась.',
      'Ваше печенье уже в пути.',
      'У вас кисти и краски остались в студии.',
      'Вам назначили встречу на пятницу.',
    ],
  },
  sv: {
    fail: [
      '⟦Din infektion behandlades⟧ rätt.',
      '⟦Svullnaden berodde på din diabetes⟧.',
      '⟦Du fick diagnosen⟧ långt innan dess.',
      '⟦Dina provsvar var⟧ negativa.',
      '⟦Du hade hög feber⟧ när du kom.',
      'Vi ⟦drog ut din visdomstand⟧ för att den var infekterad.',
    ],
    pass: [
      'Av sekretesskäl kommenterar vi inte enskild vård här.',
      'Vi behandlar karies och tandlossning.',
      'Vi hoppas att du mår bättre snart.',
      'Vår allergenlista ligger på bordet.',
    ],
  },
  es: {
    fail: [
      '⟦Su infección se⟧ trató bien.',
      'La ⟦hinchazón se debe a su diabetes⟧.',
      'A usted le ⟦diagnosticaron depresión⟧ mucho antes.',
      '⟦Su análisis mostró⟧ que había bebido.',
      '⟦Su tensión alta es⟧ la causa del mareo.',
      '⟦Tiene usted enfermedad periodontal⟧.',
      'Le ⟦extrajimos la muela⟧ porque estaba infectada.',
      '⟦Usted llegó con fiebre⟧.',
    ],
    pass: [
      'Por confidencialidad no podemos comentar aquí casos particulares.',
      'Tratamos caries y problemas de encías.',
      'Lamentamos que reservar fuera un dolor de cabeza.',
      'Esperamos que se recupere pronto.',
      'La carta de alérgenos está en la mesa.',
      'Gracias de todo corazón.',
    ],
  },
  de: {
    fail: [
      '⟦Ihre Entzündung wurde⟧ richtig behandelt.',
      'Die ⟦Schwellung kam von Ihrem Diabetes⟧.',
      '⟦Sie leiden seit Jahren an einer Depression⟧.',
      '⟦Ihr Bluttest⟧ war negativ.',
      '⟦Ihre Rückenschmerzen haben⟧ nichts mit der Massage zu tun.',
      '⟦Sie hatten bei der Anreise Fieber⟧.',
      '⟦Bei Ihnen wurde eine Parodontitis⟧ festgestellt.',
      'Wir ⟦haben Ihren Zahn gezogen, weil er entzündet war⟧.',
    ],
    pass: [
      'Aus Gründen der Schweigepflicht äußern wir uns hier nicht zu Einzelfällen.',
      'Wir behandeln Karies und Zahnfleischentzündungen.',
      'Gute Besserung!',
      'Schade, dass die Buchung Ihnen Kopfschmerzen bereitet hat.',
      'Die Allergenliste liegt auf dem Tisch.',
      'Sie haben die Gastfreundschaft des Teams gelobt.',
    ],
  },
};
