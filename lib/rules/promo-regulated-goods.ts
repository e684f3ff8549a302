import { type Cases, defineRule } from '#lib/check/rule.ts';
import { googleCodes } from './sources.ts';

export default defineRule({
  id: 'promo-regulated-goods',
  category: 'promo',
  severity: 'warn',
  source: googleCodes,
  googleCode: 'REGULATED_GOODS_AND_SERVICES',
  find: ({ reply }) => reply.says('regulated-goods'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Next time order our double whisky deal⟧.',
      '⟦Buy these pills without a prescription⟧.',
      '⟦Come for our happy hour cocktails⟧.',
      '⟦Try your luck at our casino tonight⟧.',
      '⟦Cheap cigarettes⟧ at reception, today only.',
    ],
    pass: [
      'Thank you for the kind words about our bar team.',
      'We are glad you liked the wine.',
      'The wine list is by the door.',
      'The medicine ball is in the gym.',
    ],
  },
  ru: {
    fail: [
      '⟦Берите двойной виски по акции⟧.',
      '⟦Купите таблетки без рецепта⟧.',
      '⟦Приходите на коктейли по цене⟧ одного.',
      '⟦Делайте ставки⟧ у нас.',
      '⟦Закажите кальян со скидкой⟧.',
    ],
    pass: [
      'Спасибо за тёплые слова о барменах.',
      'Рады, что вино вам понравилось.',
      'Винная карта лежит у входа.',
      'Рецепт бабушкиного пирога прост.',
    ],
  },
  sv: {
    fail: [
      '⟦Ta whiskyn till extrapris⟧ nästa gång.',
      '⟦Köp tabletterna utan recept⟧.',
      'Kom på ⟦happy hour och drick öl⟧.',
      '⟦Pröva lyckan på vårt⟧ casino i kväll.',
      '⟦Billiga cigaretter⟧ i receptionen.',
    ],
    pass: [
      'Tack för de fina orden om bartendrarna.',
      'Vi är glada att du gillade vinet.',
      'Vinlistan ligger vid dörren.',
    ],
  },
  es: {
    fail: [
      '⟦Pida el whisky doble⟧ en oferta.',
      '⟦Compre las pastillas⟧ ⟦sin receta⟧.',
      '⟦Venga a nuestra hora feliz de cócteles⟧.',
      '⟦Pruebe suerte esta noche en nuestro casino⟧.',
      '⟦Tabaco barato⟧ en recepción.',
    ],
    pass: [
      'Gracias por sus palabras sobre el equipo del bar.',
      'Nos alegra que le gustara el vino.',
      'La carta de vinos está en la entrada.',
      'El balón medicinal está en el gimnasio.',
    ],
  },
  de: {
    fail: [
      '⟦Bestellen Sie nächstes Mal den doppelten Whisky im Angebot⟧.',
      '⟦Kaufen Sie diese Tabletten ohne Rezept⟧.',
      'Kommen Sie zu unserer ⟦Happy Hour mit Cocktails⟧.',
      '⟦Versuchen Sie heute Ihr Glück bei uns⟧ im Casino.',
      '⟦Billige Zigaretten⟧ gibt es an der Rezeption.',
    ],
    pass: [
      'Danke für das Lob an unser Barteam.',
      'Schön, dass Ihnen der Wein geschmeckt hat.',
      'Die Weinkarte liegt an der Tür.',
      'Der Medizinball liegt im Kraftraum.',
    ],
  },
};
