import { type Cases, defineRule } from '#lib/check/rule.ts';
import { denialAndExcuse } from './sources.ts';

export default defineRule({
  id: 'defensive-but-apology',
  category: 'defensiveness',
  severity: 'warn',
  source: denialAndExcuse,
  find: ({ reply }) => reply.says('but-apology'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Sorry, but⟧ it was a busy night.',
      'We ⟦apologise, however⟧ you came late.',
      'We ⟦regret the wait, but⟧ Saturdays are like that.',
      "I'm ⟦sorry you waited, though⟧ it was only ten minutes.",
      'Our ⟦apologies, yet⟧ nobody else minded.',
      "We're ⟦sorry, but⟧ you have to understand our situation.",
      '⟦Apologies for the delay, however⟧ it was Christmas.',
      'I am ⟦sorry about that but⟧ everybody makes mistakes.',
      'We are ⟦sorry you had to wait, but⟧ the kitchen was full.',
      '⟦Sorry about the noise, though⟧ it is a city hotel.',
    ],
    pass: [
      'We are sorry about the wait.',
      'We are sorry for the delay, but we have now fixed the system.',
      'We are sorry, but we would like to put this right.',
      'Nothing but sorry feelings here.',
    ],
  },
  ru: {
    fail: [
      '⟦Извините, но⟧ было много гостей.',
      'Приносим ⟦извинения, однако⟧ вы опоздали.',
      'Нам ⟦жаль, но⟧ по субботам всегда так.',
      '⟦Простите за ожидание, хотя оно⟧ длилось десять минут.',
      '⟦Сожалеем, но⟧ вы сами выбрали этот столик.',
      'Нам ⟦жаль, но⟧ войдите в наше положение.',
      '⟦Просим прощения за задержку, но⟧ был праздник.',
      '⟦Извините, конечно, но⟧ все ошибаются.',
      '⟦Простите, что пришлось ждать, но⟧ кухня была загружена.',
      '⟦Извините за шум, однако⟧ это городской отель.',
    ],
    pass: [
      'Просим прощения за ожидание.',
      'Извините за задержку, но теперь мы всё исправили.',
      'Нам жаль, но мы хотим всё исправить.',
      'Нам жаль. Зато теперь работает второй администратор.',
    ],
  },
  sv: {
    fail: [
      '⟦Ledsen, men⟧ det var fullt i matsalen.',
      'Vi ⟦beklagar, dock⟧ kom du sent.',
      'Vi ber om ⟦ursäkt för väntan, men⟧ lördagar är sådana.',
      '⟦Förlåt för oljudet, men⟧ det är ett stadshotell.',
      '⟦Tråkigt att höra, men⟧ alla gör fel ibland.',
    ],
    pass: [
      'Vi är ledsna för väntan.',
      'Vi beklagar förseningen, men nu har vi bytt system.',
      'Vi är ledsna, men vill gärna ställa det till rätta.',
      'Inget annat än beröm till köket.',
    ],
  },
  es: {
    fail: [
      '⟦Perdón, pero⟧ había mucha gente.',
      '⟦Lo sentimos, sin embargo⟧ llegó tarde.',
      '⟦Lamentamos la espera, pero⟧ los sábados son así.',
      '⟦Siento que esperara, aunque⟧ solo fueron diez minutos.',
      '⟦Disculpe el retraso, no obstante⟧ era Navidad.',
      '⟦Sentimos el ruido, pero⟧ es un hotel de ciudad.',
      '⟦Disculpa, pero⟧ tienes que entender nuestra situación.',
    ],
    pass: [
      'Sentimos la espera.',
      'Sentimos el retraso, pero ya hemos arreglado el sistema.',
      'Lo sentimos, pero nos gustaría compensar la mala noche.',
      'No solo pedimos disculpas, sino que hemos cambiado el turno.',
      'Sentimos lo del ruido; nos alegra, eso sí, que el desayuno le gustara.',
    ],
  },
  de: {
    fail: [
      '⟦Entschuldigung, aber⟧ an dem Abend war viel los.',
      'Wir ⟦bedauern das, allerdings⟧ kamen Sie zu spät.',
      'Es tut uns ⟦leid, aber⟧ das ist samstags eben so.',
      '⟦Sorry, aber⟧ niemand sonst hat sich beschwert.',
      'Die Wartezeit tut uns ⟦leid, jedoch⟧ war Weihnachten.',
      '⟦Schade, aber⟧ man kann es nicht jedem recht machen.',
      'Das tut uns zwar ⟦leid, doch⟧ Fehler macht jeder.',
    ],
    pass: [
      'Die Wartezeit tut uns leid.',
      'Die Verzögerung tut uns leid, aber wir haben den Ablauf inzwischen geändert.',
      'Es tut uns leid, aber wir möchten es gern in Ordnung bringen.',
      'Nicht nur die Suppe, sondern auch der Service tut uns leid.',
    ],
  },
};
