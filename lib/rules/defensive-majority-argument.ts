import { type Cases, defineRule } from '#lib/check/rule.ts';
import { denialAndExcuse } from './sources.ts';

export default defineRule({
  id: 'defensive-majority-argument',
  category: 'defensiveness',
  severity: 'warn',
  source: denialAndExcuse,
  find: ({ reply }) => reply.says('majority'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Nobody else has⟧ ever complained.',
      '⟦Hundreds of happy⟧ guests disagree.',
      'All ⟦our other customers are satisfied⟧.',
      '⟦You are the only one who is unhappy⟧.',
      'This is the ⟦first complaint in ten years⟧.',
      'Read ⟦our other reviews, they are all positive⟧.',
      '⟦Everyone else loves⟧ our pasta.',
      'We ⟦have thousands of positive reviews⟧.',
      '⟦No other guest had this⟧ problem.',
      '⟦All our guests are happy⟧.',
      '⟦Others have no problem⟧ with the price.',
    ],
    pass: [
      'Your experience matters to us.',
      'Like many guests you noticed the noise.',
      'We are glad that everyone at your table enjoyed it.',
      'You are not the only one who said so.',
    ],
  },
  ru: {
    fail: [
      '⟦Больше никто не жаловался⟧.',
      '⟦Сотни довольных⟧ гостей не согласны.',
      '⟦Остальным всё нравится⟧.',
      '⟦Вы единственный⟧, кто недоволен.',
      'Это ⟦первая жалоба⟧ за десять лет.',
      '⟦Почитайте другие отзывы⟧.',
      '⟦Всем остальным наша паста нравится⟧.',
      '⟦У нас тысячи положительных отзывов⟧.',
      '⟦Ни у кого больше такой проблемы⟧ не было.',
      '⟦Все наши гости довольны⟧.',
      '⟦Другие на цену не жалуются⟧.',
    ],
    pass: [
      'Нам важен именно ваш опыт.',
      'Как и многие гости, вы заметили шум.',
      'Рады, что всем за столом понравилось.',
      'Вы не первый, кто об этом говорит.',
    ],
  },
  sv: {
    fail: [
      '⟦Ingen annan har⟧ klagat på maten.',
      '⟦Hundratals nöjda gäster tycker⟧ annorlunda.',
      '⟦Du är den enda som är missnöjd⟧.',
      'Det är det ⟦första klagomålet på tio år⟧.',
      '⟦Alla andra älskar⟧ vår pasta.',
      '⟦Läs våra övriga recensioner, de är positiva⟧.',
      '⟦Våra andra kunder är nöjda⟧.',
    ],
    pass: [
      'Din upplevelse är viktig för oss.',
      'Precis som många andra gäster märkte du ljudet.',
      'Vi är glada att alla vid bordet trivdes.',
      'Du är inte den enda som säger det.',
    ],
  },
  es: {
    fail: [
      '⟦Nadie más se ha quejado⟧.',
      '⟦Cientos de clientes felices⟧ opinan distinto.',
      '⟦Al resto de nuestros clientes les encanta⟧.',
      '⟦Es usted el único que se⟧ queja.',
      '⟦Es la primera queja⟧ en diez años.',
      '⟦Lea las demás opiniones⟧.',
      '⟦A todo el mundo le gusta⟧ nuestra pasta.',
      '⟦Tenemos miles de reseñas positivas⟧.',
      '⟦Ningún otro huésped tuvo⟧ problemas.',
      '⟦En veinte años jamás hemos tenido una queja⟧.',
    ],
    pass: [
      'Su experiencia nos importa.',
      'Como muchos huéspedes, notó usted el ruido.',
      'Nos alegra que todos en la mesa disfrutaran.',
      'No es usted el único que nos lo dice.',
      'Nadie debería esperar tanto.',
    ],
  },
  de: {
    fail: [
      '⟦Sonst hat sich noch niemand beschwert⟧.',
      '⟦Hunderte zufriedene Gäste sehen das anders⟧.',
      '⟦Allen anderen hat es geschmeckt⟧.',
      '⟦Sie sind die Einzige⟧, die das stört.',
      'Das ist die ⟦erste Beschwerde seit⟧ zehn Jahren.',
      '⟦Lesen Sie unsere anderen Bewertungen⟧.',
      '⟦Unsere Stammgäste sind begeistert⟧.',
      'Wir ⟦haben über tausend positive Bewertungen⟧.',
      '⟦Kein anderer Gast hatte dieses Problem⟧.',
    ],
    pass: [
      'Ihre Erfahrung ist uns wichtig.',
      'Wie viele Gäste haben Sie den Lärm bemerkt.',
      'Schön, dass es allen am Tisch geschmeckt hat.',
      'Sie sind nicht die Einzige, die das anspricht.',
    ],
  },
};
