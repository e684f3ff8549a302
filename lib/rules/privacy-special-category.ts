import { onlyNews } from '#lib/check/known.ts';
import { type Cases, defineRule } from '#lib/check/rule.ts';
import { gdprSpecial } from './sources.ts';

export default defineRule({
  id: 'privacy-special-category',
  category: 'privacy',
  severity: 'block',
  source: gdprSpecial,
  googleCode: 'PERSONAL_INFO',
  find: (context) => {
    const hits = context.reply.says('special-category');
    return context.strict ? hits : onlyNews(context, hits);
  },
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦As a Muslim⟧ guest you should know.',
      '⟦Your pregnancy⟧ was the reason.',
      '⟦Because of your disability⟧ we put you downstairs.',
      '⟦You are gay⟧, so we gave you a double bed.',
      '⟦People of your religion⟧ usually ask beforehand.',
      '⟦Your ethnic⟧ background has nothing to do with the price.',
    ],
    pass: [
      'We want every guest to feel welcome.',
      'Our halal menu is on page two.',
      'The building has wheelchair access.',
      'Guests of every religion are welcome.',
      'The black coffee is back.',
      'Thank you, we have found your original booking.',
      'We appreciate your polite feedback.',
      'As a polished venue we should do better.',
      'Your racing kit is here.',
      'Your orientation tour starts at nine.',
    ],
  },
  ru: {
    fail: [
      '⟦Вы как мусульманин⟧ должны понимать.',
      '⟦Причина в вашей беременности⟧.',
      '⟦Из-за вашей инвалидности⟧ мы поселили вас внизу.',
      '⟦Ваша национальность⟧ тут ни при чём.',
      '⟦Раз вы еврей⟧, могли бы предупредить.',
      '⟦Ваша вера⟧ нам не мешает.',
    ],
    pass: [
      'Мы хотим, чтобы каждому гостю было комфортно.',
      'Халяльное меню на второй странице.',
      'В здании есть пандус для колясок.',
      'Мы рады гостям любой веры.',
      'Чёрный кофе снова в меню.',
      'Вы русскоязычный гид, спасибо.',
      'Вы арабику выбрали верно.',
    ],
  },
  sv: {
    fail: [
      '⟦Som muslim⟧ borde du veta det.',
      'Det ⟦berodde på din graviditet⟧.',
      '⟦På grund av ditt funktionshinder⟧ fick du rummet på bottenvåningen.',
      '⟦Din religion har inget med priset att göra⟧.',
      '⟦Ni är homosexuella⟧, så ni fick en dubbelsäng.',
    ],
    pass: [
      'Vi vill att alla ska känna sig välkomna.',
      'Vår halalmeny är på sidan två.',
      'Gäster av alla religioner är välkomna.',
      'Svart kaffe är tillbaka.',
    ],
  },
  es: {
    fail: [
      'Usted, ⟦como musulmán⟧, debería saberlo.',
      'Fue ⟦por su embarazo⟧.',
      '⟦Por su discapacidad⟧ le pusimos abajo.',
      '⟦Como es gay⟧, le dimos cama doble.',
      'Las ⟦personas de su religión⟧ suelen avisar.',
    ],
    pass: [
      'Queremos que todas las personas se sientan bienvenidas.',
      'El menú halal está en la página dos.',
      'El edificio tiene acceso para sillas de ruedas.',
      'Recibimos a huéspedes de cualquier religión.',
      'El café negro ha vuelto.',
    ],
  },
  de: {
    fail: [
      '⟦Als Muslim⟧ sollten Sie das wissen.',
      '⟦Grund war Ihre Schwangerschaft⟧.',
      '⟦Wegen Ihrer Behinderung⟧ haben wir Sie unten untergebracht.',
      '⟦Sie sind ja schwul⟧, daher das Doppelbett.',
      '⟦Menschen Ihrer Religion⟧ fragen sonst vorher.',
    ],
    pass: [
      'Alle Gäste sollen sich bei uns willkommen fühlen.',
      'Unsere Halal-Karte steht auf Seite zwei.',
      'Das Gebäude ist mit dem Rollstuhl zugänglich.',
      'Gäste jeder Religion sind willkommen.',
      'Der schwarze Kaffee ist wieder da.',
    ],
  },
};
