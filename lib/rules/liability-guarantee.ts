import { type Cases, defineRule } from '#lib/check/rule.ts';
import { unfairPractices } from './sources.ts';

export default defineRule({
  id: 'liability-guarantee',
  category: 'liability',
  severity: 'warn',
  source: unfairPractices,
  find: ({ reply }) => reply.says('guarantee'),
});

export const cases: Cases = {
  en: {
    fail: [
      'This ⟦will never happen again⟧, guaranteed.',
      'We promise you ⟦100 % satisfaction⟧.',
      'We ⟦guarantee that⟧ every order arrives on time.',
      'You ⟦will never wait again⟧, we swear.',
      'I ⟦give you my word, nothing like this will ever be repeated⟧.',
      'Rest ⟦assured, it⟧ ⟦will not happen again⟧.',
      'We ⟦assure you⟧ this will not be repeated.',
      'From now on every dish will be perfect, we ⟦guarantee it⟧.',
      'You can be ⟦100 % sure⟧ it works.',
      "It won'⟦t ever happen again⟧.",
      'We ⟦guarantee a perfect⟧ result.',
    ],
    pass: [
      'We have changed how we confirm bookings.',
      'The warranty period is two years.',
      'We cannot guarantee a window seat.',
      'We are doing this so that it does not happen again.',
      'The shirt is 100 % cotton.',
    ],
  },
  ru: {
    fail: [
      '⟦Гарантируем, больше это не повторится⟧ никогда.',
      '⟦Обещаем 100 % результат⟧.',
      '⟦Такого больше не случится⟧.',
      '⟦Клянёмся, что⟧ ⟦впредь всё будет идеально⟧.',
      '⟦Даём слово: заказ всегда⟧ приедет вовремя.',
      '⟦Уверяем, что⟧ ⟦подобное никогда не повторится⟧.',
      '⟦Заверяем, это не повторится⟧.',
      '⟦Теперь каждое блюдо будет идеальным⟧, гарантируем.',
      'Можете быть ⟦уверены на 100 %⟧.',
      '⟦Этого больше никогда не будет⟧.',
      '⟦Гарантируем идеальный⟧ результат.',
    ],
    pass: [
      'Мы изменили порядок подтверждения брони.',
      'Гарантийный срок — два года.',
      'Мы не можем гарантировать столик у окна.',
      'Сделаем всё, чтобы такого не повторилось.',
      'Рубашка из 100 % хлопка.',
    ],
  },
  sv: {
    fail: [
      'Det ⟦kommer aldrig att hända igen⟧.',
      '⟦Vi lovar dig⟧ ⟦100 % nöjdhet⟧.',
      '⟦Vi garanterar att allt⟧ kommer i tid.',
      '⟦Ni ska aldrig behöva⟧ vänta igen, det ⟦svär vi⟧ på.',
      '⟦Du har vårt ord⟧.',
      '⟦Vi garanterar ett perfekt⟧ resultat.',
    ],
    pass: [
      'Vi har ändrat hur vi bekräftar bokningar.',
      'Garantitiden är två år.',
      'Vi kan inte lova en plats vid fönstret.',
      'Vi gör det för att det inte ska hända igen.',
      'Tröjan är 100 % bomull.',
    ],
  },
  es: {
    fail: [
      '⟦Garantizamos que⟧ ⟦jamás volverá⟧ a pasar.',
      '⟦Prometemos 100 % de satisfacción⟧.',
      '⟦No volverá⟧ a ocurrir.',
      '⟦Le doy mi palabra de que⟧ esto ⟦no se repetirá⟧.',
      'Le ⟦aseguramos que⟧ ⟦no se repetirá⟧.',
      'A partir de ahora todo será perfecto, ⟦se lo garantizamos⟧.',
      '⟦Es la última vez⟧ que pasa.',
    ],
    pass: [
      'Hemos cambiado la forma de confirmar reservas.',
      'El periodo de garantía es de dos años.',
      'No podemos garantizar una mesa junto a la ventana.',
      'Lo hacemos para que no vuelva a ocurrir.',
      'La camisa es 100 % algodón.',
      'Esto no debió pasar.',
    ],
  },
  de: {
    fail: [
      'Das ⟦passiert garantiert nie⟧ wieder.',
      '⟦Wir versprechen Ihnen 100 % Zufriedenheit⟧.',
      '⟦So etwas wird bei uns nicht mehr vorkommen⟧.',
      'Sie ⟦haben mein Wort darauf⟧.',
      '⟦Wir garantieren, dass⟧ jede Lieferung pünktlich kommt.',
      '⟦Ab sofort ist jedes Gericht perfekt⟧, ⟦Ehrenwort⟧.',
      '⟦Das wird sich nicht wiederholen⟧.',
    ],
    pass: [
      'Wir haben die Buchungsbestätigung geändert.',
      'Die Garantiezeit beträgt zwei Jahre.',
      'Einen Fensterplatz können wir nicht garantieren.',
      'Das tun wir, damit so etwas nicht noch einmal passiert.',
      'Das Hemd ist aus 100 % Baumwolle.',
    ],
  },
};
