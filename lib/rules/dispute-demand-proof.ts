import { offersPrivacy } from '#lib/check/private-channel.ts';
import { type Cases, defineRule } from '#lib/check/rule.ts';
import { denialAndExcuse } from './sources.ts';

export default defineRule({
  id: 'dispute-demand-proof',
  category: 'dispute',
  severity: 'warn',
  source: denialAndExcuse,
  find: (context) => context.reply.says('demand-proof').filter(({ start }) => !offersPrivacy(context, start)),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Prove it⟧ or apologise.',
      '⟦Where is your receipt⟧? Justify!',
      '⟦Show us some evidence⟧ first.',
      'Can you ⟦back up your claims with photos⟧?',
      '⟦Without proof these are empty⟧ words.',
      '⟦Do you have any proof⟧?',
      '⟦Give us proof⟧.',
      '⟦Where are the photos⟧?',
      'Until you ⟦show a receipt⟧, there is nothing to discuss.',
      '⟦Back your words up with facts⟧.',
    ],
    pass: [
      'If you share the date privately, we can check what went wrong.',
      'The boots are waterproof.',
      'Our dough is proofing overnight.',
      'Please send us a photo of the receipt by private message.',
    ],
  },
  ru: {
    fail: [
      '⟦Докажите⟧ или извинитесь.',
      '⟦Где чек⟧? ⟦Обоснуйте⟧!',
      '⟦Предъявите доказательства⟧.',
      '⟦Где фото⟧?',
      '⟦Без чека это⟧ просто слова.',
      'У ⟦вас есть доказательства⟧?',
      '⟦Дайте доказательства⟧.',
      '⟦Где фотографии⟧?',
      '⟦Пока не покажете⟧ чек, говорить не о чем.',
      '⟦Подтвердите⟧ свои слова фактами.',
    ],
    pass: [
      'Подскажите дату в личном сообщении — проверим, что случилось.',
      'Ботинки не промокают.',
      'Ваши слова подтвердили наши опасения.',
      'Пришлите, пожалуйста, фото чека в личном сообщении.',
    ],
  },
  sv: {
    fail: [
      '⟦Bevisa det⟧ eller be om ursäkt.',
      '⟦Var är kvittot⟧?',
      '⟦Har du några bevis⟧?',
      '⟦Utan bilder⟧ är det bara tomma ord.',
      '⟦Visa upp ett kvitto⟧ först.',
      '⟦Kan ni styrka det med foton⟧?',
    ],
    pass: [
      'Berätta datumet privat, så ser vi vad som gick fel.',
      'Kängorna är vattentäta.',
      'Skicka gärna en bild på kvittot i ett privat meddelande.',
    ],
  },
  es: {
    fail: [
      '⟦Demuéstrelo⟧ o discúlpese.',
      '¿⟦Dónde está el ticket⟧?',
      '⟦Muéstrenos alguna prueba⟧ primero.',
      '¿⟦Tiene pruebas⟧ de lo que dice?',
      '⟦Sin pruebas son⟧ solo palabras.',
      '⟦Respalde sus palabras con hechos⟧.',
      '⟦Exigimos pruebas⟧.',
      '⟦Mientras no presente⟧ el recibo, no hay nada que hablar.',
    ],
    pass: [
      'Si nos dice la fecha en privado, veremos qué pasó.',
      'Prueben nuestros platos del día sin prisa.',
      'Las botas son a prueba de agua.',
      'Envíenos una foto del ticket por mensaje privado.',
    ],
  },
  de: {
    fail: [
      '⟦Beweisen Sie es⟧ oder entschuldigen Sie sich.',
      '⟦Wo ist Ihr Kassenbon⟧?',
      '⟦Zeigen Sie uns erst einmal Fotos⟧.',
      '⟦Ohne Beleg sind das leere⟧ Worte.',
      'Können Sie ⟦Ihre Vorwürfe überhaupt belegen⟧?',
      '⟦Haben Sie Beweise⟧?',
      '⟦Behaupten kann das⟧ jeder.',
    ],
    pass: [
      'Nennen Sie uns privat das Datum, dann prüfen wir, was schiefging.',
      'Bitte senden Sie uns ein Foto der Rechnung per Nachricht.',
      'Ihr Lob beweist uns, dass sich der Aufwand lohnt.',
      'Das belegte Brot gibt es wieder.',
    ],
  },
};
