import { mergeHits } from '#lib/check/findings.ts';
import { type Cases, defineRule } from '#lib/check/rule.ts';
import { genericReplies } from './sources.ts';

/** One stock phrase is manners; two, or nearly nothing else, is a form letter. */
const share = 0.4;

export default defineRule({
  id: 'tone-stock-fluff',
  category: 'tone',
  severity: 'hint',
  source: genericReplies,
  find: ({ reply }) => {
    const stock = mergeHits(reply.says('fluff'));
    const length = stock.reduce((sum, { start, end }) => sum + end - start, 0);
    return stock.length > 1 || length > share * reply.text.trim().length ? stock : [];
  },
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦We are thrilled to hear⟧ about your wonderful experience.',
      '⟦Your satisfaction is our top priority⟧.',
      '⟦We always strive for excellence⟧. ⟦We value your feedback⟧.',
      '⟦Thank you for your valuable feedback⟧. ⟦Your opinion is very important⟧ to us.',
    ],
    pass: [
      'Good to know the window table worked for your birthday.',
      'Thank you for your feedback about the new lamps; we ordered brighter ones for the hall.',
      'The soup is tasted before every service.',
    ],
  },
  ru: {
    fail: [
      '⟦Ваше мнение очень важно⟧ для нас.',
      '⟦Мы всегда стремимся к совершенству⟧.',
      '⟦Мы ценим каждого⟧ гостя. ⟦Ваш комфорт — наш приоритет⟧.',
      '⟦Спасибо за обратную связь⟧. ⟦Делаем всё возможное, чтобы стать лучше⟧.',
    ],
    pass: [
      'Рады, что столик у окна подошёл для дня рождения.',
      'Нам важно разобраться с лампой в холле: уже заказали новую.',
      'Суп пробуют перед подачей.',
      'Рады, что вам всё понравилось.',
    ],
  },
  sv: {
    fail: [
      '⟦Vi är överlyckliga över din⟧ fantastiska upplevelse.',
      '⟦Din nöjdhet är vår högsta prioritet⟧.',
      '⟦Vi strävar alltid efter⟧ att ⟦överträffa dina förväntningar⟧.',
      '⟦Vi värdesätter din feedback⟧.',
      '⟦Tack för din värdefulla feedback⟧.',
    ],
    pass: [
      'Kul att bordet vid fönstret passade till födelsedagen.',
      'Tack för synpunkten om lamporna; vi har beställt ljusare till hallen.',
      'Soppan provsmakas före varje service.',
    ],
  },
  es: {
    fail: [
      '⟦Estamos encantados de leer sobre su maravillosa⟧ experiencia.',
      '⟦Su satisfacción es nuestra prioridad⟧.',
      '⟦Trabajamos cada día para ofrecer⟧ la excelencia. ⟦Valoramos mucho su opinión⟧.',
      '⟦Gracias por sus valiosos comentarios⟧. ⟦Su opinión es muy importante⟧ para nosotros.',
    ],
    pass: [
      'Qué bien que la mesa de la ventana sirviera para el cumpleaños.',
      'Gracias por su opinión sobre las lámparas nuevas; hemos pedido unas más claras para el pasillo.',
      'La sopa se prueba antes de cada servicio.',
    ],
  },
  de: {
    fail: [
      '⟦Wir sind begeistert von Ihrem⟧ tollen Erlebnis.',
      '⟦Ihre Zufriedenheit hat für uns oberste Priorität⟧.',
      '⟦Wir sind stets bemüht⟧, besser zu werden. ⟦Wir schätzen Ihr Feedback⟧.',
      'Vielen ⟦Dank für Ihr wertvolles Feedback⟧. ⟦Ihre Meinung ist uns sehr wichtig⟧.',
    ],
    pass: [
      'Schön, dass der Fenstertisch zum Geburtstag gepasst hat.',
      'Danke für Ihr Feedback zu den neuen Lampen; für den Flur haben wir hellere bestellt.',
      'Die Suppe wird vor jedem Service abgeschmeckt.',
    ],
  },
};
