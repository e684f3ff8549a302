import { type Cases, defineRule } from '#lib/check/rule.ts';
import { gdprThreat } from './sources.ts';

export default defineRule({
  id: 'privacy-disclosure-threat',
  category: 'privacy',
  severity: 'block',
  source: gdprThreat,
  googleCode: 'HARASSMENT',
  find: ({ reply }) => reply.says('disclosure-threat'),
});

export const cases: Cases = {
  en: {
    fail: [
      'Take it down ⟦or we publish your⟧ data.',
      '⟦Shall we tell everyone what you⟧ bought?',
      '⟦If you do not stop, we will reveal who you⟧ are.',
      '⟦We can post our whole conversation⟧.',
      'Would you ⟦like us to tell readers how you⟧ behaved?',
      '⟦Your employer will hear⟧ about this.',
      'Keep ⟦going and we will make your name public⟧.',
      '⟦Maybe your husband should know⟧ what you were doing here.',
      '⟦Otherwise the video goes online⟧.',
    ],
    pass: [
      'We will keep our conversation confidential.',
      'We will publish the new menu on Friday.',
      'We will share your words with the kitchen.',
      'We never disclose data.',
    ],
  },
  ru: {
    fail: [
      'Удалите, ⟦иначе опубликуем ваши данные⟧.',
      '⟦Рассказать всем, что вы⟧ купили?',
      '⟦Если не прекратите, мы раскроем ваше имя⟧.',
      '⟦Мы можем выложить всю переписку⟧.',
      '⟦Может, расскажем читателям, как⟧ вы себя вели?',
      'О ⟦вашем поведении узнает⟧ ваш работодатель.',
      'Продолжите — и мы ⟦назовём ваше имя⟧.',
      '⟦Может, вашему мужу стоит узнать⟧, что вы тут делали?',
      '⟦Иначе видео окажется⟧ в сети.',
    ],
    pass: [
      'Мы сохраним наш разговор в тайне.',
      'В пятницу опубликуем новое меню.',
      'Расскажем об этом повару.',
      'Мы никому не передаём данные.',
      'По отзыву мы не можем понять, о какой записи идёт речь.',
      'Пока мы не можем определить, о какой записи идёт речь.',
      'Если хотите, расскажите, что именно не понравилось.',
      'Если вам удобно, сообщите ваши данные в личные сообщения.',
      'Напомните, пожалуйста, когда вы купили билет.',
    ],
  },
  sv: {
    fail: [
      'Ta bort det, ⟦annars publicerar vi dina uppgifter⟧.',
      '⟦Ska vi berätta för alla vad du⟧ köpte?',
      '⟦Vi kan lägga ut hela konversationen⟧.',
      '⟦Din chef får veta⟧ det här.',
      '⟦Annars hamnar filmen på nätet⟧.',
      'Sluta, ⟦eller så avslöjar vi vem⟧ du är.',
    ],
    pass: [
      'Vi håller vårt samtal konfidentiellt.',
      'Vi publicerar den nya menyn på fredag.',
      'Vi delar dina ord med köket.',
      'Vi lämnar aldrig ut uppgifter.',
    ],
  },
  es: {
    fail: [
      'Bórrela ⟦o publicamos sus datos⟧.',
      '¿⟦Contamos a todos lo que compró⟧?',
      '⟦Si no para, publicaremos su nombre⟧.',
      '⟦Podemos publicar toda nuestra conversación⟧.',
      '¿⟦Quiere que contemos aquí⟧ cómo se comportó?',
      '⟦Su jefe se enterará⟧ de esto.',
      'De lo contrario, el ⟦vídeo saldrá en redes⟧.',
    ],
    pass: [
      'Trataremos todo con confidencialidad.',
      'El viernes publicamos la nueva carta.',
      'Trasladaremos sus palabras a la cocina.',
      'Nunca revelamos datos.',
      'Saludos a su familia.',
    ],
  },
  de: {
    fail: [
      'Löschen Sie das, ⟦sonst veröffentlichen wir Ihre Daten⟧.',
      '⟦Sollen wir erzählen, was⟧ Sie gekauft haben?',
      '⟦Wir können gern unseren ganzen Chatverlauf posten⟧.',
      '⟦Ihr Arbeitgeber wird davon⟧ erfahren.',
      '⟦Vielleicht interessiert das ja Ihre Frau⟧.',
      'Wir ⟦machen Ihren Namen öffentlich⟧.',
      'Andernfalls ⟦landet das Video im Netz⟧.',
    ],
    pass: [
      'Wir behandeln alles vertraulich.',
      'Die neue Karte veröffentlichen wir am Freitag.',
      'Ihr Lob teilen wir gern mit der Küche.',
      'Wir geben niemals Daten weiter.',
    ],
  },
};
