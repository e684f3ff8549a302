import { type Cases, defineRule } from '#lib/check/rule.ts';
import { ftcReviewRule } from './sources.ts';

export default defineRule({
  id: 'dispute-fake-review-accusation',
  category: 'dispute',
  severity: 'warn',
  source: ftcReviewRule,
  googleCode: 'HARASSMENT',
  find: ({ reply }) => reply.says('fake-review'),
});

export const cases: Cases = {
  en: {
    fail: [
      'This ⟦review is fake and paid for⟧.',
      '⟦Nice fiction⟧, ⟦you invented⟧ all of it.',
      '⟦Somebody paid you to write⟧ this.',
      '⟦None of this ever happened⟧.',
      '⟦You made this story up⟧.',
      'Another ⟦bogus review⟧ from a ⟦fake account⟧.',
      'You were never a guest and this is ⟦pure invention⟧.',
      'It looks like a ⟦paid review⟧.',
      'This text was ⟦written by a bot⟧.',
      'Another ⟦made-up complaint⟧.',
      'Your story does not exist in reality, it ⟦is fabricated⟧.',
      'Please stop posting ⟦fake comments⟧.',
    ],
    pass: [
      'We could not find a visit matching this description.',
      'The fake fur coats are in the second hall.',
      'We made up the bed again.',
      'This is not a fake product.',
    ],
  },
  ru: {
    fail: [
      '⟦Отзыв фейковый⟧ и заказной.',
      '⟦Красиво выдумано⟧, ⟦этого не было⟧.',
      'Кто-то ⟦вам за это заплатил⟧.',
      '⟦Вы сочинили⟧ эту историю.',
      '⟦Ничего подобного у нас не происходило⟧.',
      'Очередной ⟦отзыв с фейкового аккаунта⟧.',
      '⟦Это чистая выдумка⟧.',
      'Похоже на ⟦проплаченный отзыв⟧.',
      '⟦Текст написан ботом⟧.',
      'Очередная ⟦придуманная жалоба⟧.',
      'История ⟦сфабрикована⟧ от начала до конца.',
      'Прекратите публиковать ⟦фальшивые отзывы⟧.',
    ],
    pass: [
      'Мы не нашли визита, похожего на описанный.',
      'Шубы из искусственного меха — во втором зале.',
      'Мы придумали новое меню.',
      'Это настоящий товар.',
    ],
  },
  sv: {
    fail: [
      '⟦Det här omdömet är falskt⟧ och köpt.',
      '⟦Fin saga⟧, ⟦du har hittat på alltihop⟧.',
      '⟦Någon har betalat dig⟧ för att skriva.',
      '⟦Inget av det här har⟧ hänt.',
      'Ännu en ⟦fejkrecension⟧ från ett ⟦fejkkonto⟧.',
      '⟦Texten är skriven av en robot⟧.',
      'Hela historien ⟦är gripen ur luften, rena påhittet⟧.',
    ],
    pass: [
      'Vi hittar inget besök som stämmer med beskrivningen.',
      'Fuskpälsarna hänger i den andra salen.',
      'Kocken har hittat på en ny efterrätt.',
      'Det skulle aldrig ha hänt.',
    ],
  },
  es: {
    fail: [
      'Esta ⟦reseña es falsa⟧ y pagada.',
      '⟦Bonito cuento⟧, ⟦se lo inventó todo⟧.',
      '¿⟦Cuánto le pagaron por escribir⟧ esto?',
      '⟦Nada de esto ocurrió⟧.',
      '⟦Se ha inventado la⟧ historia.',
      'Otra ⟦opinión falsa⟧ de una ⟦cuenta falsa⟧.',
      '⟦Esto es un montaje⟧.',
      'Lo ha ⟦escrito un bot⟧.',
      'Otra ⟦queja inventada⟧.',
      'Usted ⟦no es un cliente real⟧.',
      '⟦Alguien le ha pagado por escribirlo⟧.',
    ],
    pass: [
      'No encontramos una visita que coincida con lo descrito.',
      'Los abrigos de piel falsa están en la segunda planta.',
      'La historia de nuestra casa empieza en 1920.',
      'Los platos son inventados por nuestro chef.',
    ],
  },
  de: {
    fail: [
      '⟦Diese Bewertung ist gefälscht und gekauft⟧.',
      '⟦Schön erfunden⟧!',
      '⟦Wer hat Sie dafür bezahlt⟧?',
      '⟦Nichts davon ist je passiert⟧.',
      'Das haben ⟦Sie sich ausgedacht⟧.',
      'Schon wieder eine ⟦Fake-Bewertung⟧.',
      'Der ⟦Text stammt offensichtlich von einem Bot⟧.',
      'Ein solcher ⟦Vorfall hat nie stattgefunden⟧.',
      '⟦Sie haben sich das alles aus den Fingern gesogen⟧.',
    ],
    pass: [
      'Wir finden keinen Besuch, der dazu passt.',
      'Die Kunstpelzmäntel hängen in der zweiten Halle.',
      'Dieses Rezept hat unsere Köchin selbst erfunden.',
      'Das ist leider die falsche Bestellung gewesen.',
      'Schade, dass so etwas passiert ist.',
    ],
  },
};
