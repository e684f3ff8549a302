import { type Cases, defineRule } from '#lib/check/rule.ts';
import { denialAndExcuse } from './sources.ts';

export default defineRule({
  id: 'tone-sarcasm',
  category: 'tone',
  severity: ({ stars }) => (stars === null || stars <= 3 ? 'warn' : null),
  source: denialAndExcuse,
  find: ({ reply }) => reply.says('sarcasm'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Well done, Sherlock⟧.',
      '⟦How tragic that⟧ your latte was warm.',
      '⟦Sorry we are not mind readers⟧.',
      '⟦Thank you for the lecture⟧.',
      'What ⟦did you expect for that price⟧, a palace?',
      '⟦Poor you⟧!',
      '⟦Oh dear, what a disaster⟧.',
      '⟦Congratulations, you found⟧ a hair.',
      '⟦Next time bring your own chef⟧.',
      '⟦Thanks for your expert opinion⟧, chef.',
      '⟦What a tragedy⟧, a cold fork.',
      '⟦Bravo, you can read⟧.',
    ],
    pass: [
      'Thank you for pointing out the coffee temperature.',
      'Well done to the whole team.',
      'Your steak was ordered well done.',
      'We are sorry for the poor service.',
    ],
  },
  ru: {
    fail: [
      '⟦Браво, Шерлок⟧.',
      '⟦Какая трагедия⟧ — тёплый латте.',
      '⟦Простите, что мы не телепаты⟧.',
      '⟦Спасибо за лекцию⟧.',
      '⟦А вы ждали дворец⟧ за эти деньги?',
      '⟦Бедняжка⟧!',
      '⟦Ой, какая беда⟧.',
      '⟦Поздравляем, вы нашли⟧ волос.',
      'В следующий раз ⟦приходите со своим поваром⟧.',
      '⟦Спасибо за экспертное мнение⟧.',
      '⟦Какая драма⟧, холодная вилка.',
      '⟦Браво, вы умеете⟧ читать.',
    ],
    pass: [
      'Спасибо, что сказали про температуру кофе.',
      'Молодцы наши повара!',
      'Мы понимаем, что для вас это был кошмар.',
      'Спасибо за подробный рассказ.',
    ],
  },
  sv: {
    fail: [
      '⟦Bra jobbat, Sherlock⟧.',
      '⟦Så tragiskt att din⟧ latte var ljummen.',
      '⟦Ledsna att vi inte är tankeläsare⟧.',
      '⟦Tack för föreläsningen⟧.',
      'Vad ⟦väntade du dig för det priset, ett slott⟧?',
      '⟦Stackars dig⟧!',
      '⟦Grattis, du hittade⟧ ett hårstrå.',
      '⟦Ta med en egen kock⟧ nästa gång.',
    ],
    pass: [
      'Tack för att du nämnde kaffets temperatur.',
      'Bra jobbat av hela teamet.',
      'Vi är ledsna att du blev så besviken.',
    ],
  },
  es: {
    fail: [
      '⟦Bravo, Sherlock⟧.',
      '⟦Qué tragedia⟧, un café templado.',
      '⟦Sentimos no ser adivinos⟧.',
      '⟦Gracias por la lección⟧.',
      '¿Qué ⟦esperaba por ese precio⟧, un palacio?',
      '⟦Pobrecito⟧.',
      '⟦Enhorabuena, ha descubierto⟧ un pelo.',
      '⟦La próxima vez traiga su propio⟧ chef.',
      '⟦Esperamos que se sienta mejor después⟧ de escribirlo.',
    ],
    pass: [
      'Gracias por avisar de la temperatura del café.',
      'Enhorabuena a todo el equipo.',
      'Felicidades por su boda.',
      'Sentimos el mal servicio.',
    ],
  },
  de: {
    fail: [
      '⟦Glückwunsch, Sherlock⟧.',
      '⟦Welch Drama⟧, ein lauwarmer Kaffee.',
      '⟦Entschuldigung, dass wir keine Hellseher⟧ sind.',
      '⟦Danke für die Belehrung⟧.',
      '⟦Haben Sie für diesen Preis einen Palast⟧ erwartet?',
      '⟦Sie Ärmste⟧!',
      '⟦Bringen Sie nächstes Mal Ihren eigenen Koch⟧ mit.',
      '⟦Bravo, Sie können lesen⟧.',
      '⟦Oh nein, wie schrecklich⟧, eine kalte Gabel.',
    ],
    pass: [
      'Danke für den Hinweis zur Temperatur des Kaffees.',
      'Bravo an das ganze Team.',
      'Wir verstehen, wie schrecklich das für Sie war.',
      'Schön, dass Sie unseren Garten entdeckt haben.',
    ],
  },
};
