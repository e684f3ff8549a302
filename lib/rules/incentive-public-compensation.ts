import { type Cases, defineRule } from '#lib/check/rule.ts';
import { tripadvisorReplies } from './sources.ts';

export default defineRule({
  id: 'incentive-public-compensation',
  category: 'incentive',
  severity: 'warn',
  source: tripadvisorReplies,
  googleCode: 'ADVERTISING_AND_SOLICITATION',
  find: ({ reply }) => reply.says('compensation'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Come back and the massage is free⟧.',
      '⟦We will send you a gift⟧ card.',
      '⟦Please accept a voucher⟧ as an apology.',
      '⟦We would like to offer you a free dessert⟧.',
      '⟦Your next coffee is on us⟧, as a gesture.',
      'A ⟦20 % discount is waiting⟧ for you.',
      '⟦Your next dinner is free⟧.',
      '⟦Show this reply at the bar for a complimentary cocktail⟧.',
      'We have a small ⟦gift for you⟧ at reception.',
      '⟦Let us treat you to a free breakfast⟧.',
      'We have ⟦put aside a bottle of wine for you⟧.',
      '⟦We offer you a discount⟧ on the next stay.',
    ],
    pass: [
      'We would like to put this right and will write to you personally.',
      'Parking is free for everyone.',
      'Feel free to write to us.',
      'We are glad you liked the dessert.',
      'The bread is gluten free.',
    ],
  },
  ru: {
    fail: [
      '⟦Приходите, массаж подарим⟧.',
      '⟦Вышлем вам сертификат⟧.',
      '⟦Примите скидку⟧ в качестве извинения.',
      '⟦Хотим подарить вам десерт⟧.',
      '⟦Следующий кофе за наш счёт⟧.',
      '⟦Вас ждёт скидка 20⟧ %.',
      '⟦Следующий ужин бесплатно⟧.',
      'Покажите этот ответ в баре и получите ⟦коктейль в подарок⟧.',
      'На стойке ⟦вас ждёт небольшой подарок⟧.',
      '⟦Угостим вас завтраком⟧.',
      'Мы ⟦отложили для вас бутылку⟧ вина.',
      '⟦Предлагаем вам скидку на следующее⟧ проживание.',
    ],
    pass: [
      'Хотим исправить впечатление и напишем вам лично.',
      'Парковка для всех бесплатная.',
      'Рады, что десерт понравился.',
      'Отмена брони бесплатная.',
    ],
  },
  sv: {
    fail: [
      '⟦Kom tillbaka så bjuder vi på massagen⟧.',
      '⟦Vi skickar gärna ett presentkort⟧.',
      '⟦Nästa kaffe är på oss⟧, som ⟦plåster på såren⟧.',
      '⟦Visa det här svaret i baren så får du⟧ en drink gratis.',
      'Det ⟦ligger en flaska vin till dig⟧ i receptionen.',
      '⟦Vi vill erbjuda dig 20 % rabatt på nästa⟧ vistelse.',
    ],
    pass: [
      'Vi vill ställa det till rätta och skriver till dig personligen.',
      'Parkeringen är gratis för alla.',
      'Vi är glada att du gillade efterrätten.',
      'Brödet är glutenfritt.',
    ],
  },
  es: {
    fail: [
      '⟦Vuelva y el masaje es gratis⟧.',
      '⟦Le mandamos una tarjeta regalo⟧.',
      '⟦Acepte un vale⟧ ⟦como disculpa⟧.',
      'Nos ⟦gustaría ofrecerle un postre gratis⟧.',
      '⟦Su próximo café corre de nuestra cuenta⟧.',
      '⟦Le espera un descuento⟧ del 20 %.',
      'Enseñe esta respuesta en la barra y ⟦le damos un cóctel gratis⟧.',
      '⟦Le hemos guardado una botella⟧ de vino.',
      '⟦Te invitamos a cenar⟧.',
    ],
    pass: [
      'Subió por la cara mala del monte, cinco pisos.',
      'Queremos compensar la mala impresión y le escribiremos en persona.',
      'El aparcamiento es gratuito para todos.',
      'Nos alegra que le gustara el postre.',
      'El pan no lleva gluten.',
      'Le ofrecemos nuestras disculpas.',
      'Le invitamos a escribirnos.',
    ],
  },
  de: {
    fail: [
      '⟦Kommen Sie wieder, die Massage schenken wir⟧ Ihnen.',
      'Wir ⟦senden Ihnen einen Gutschein⟧.',
      '⟦Als Entschuldigung laden wir Sie auf ein Dessert⟧ ein.',
      '⟦Ihr nächster Kaffee geht auf uns⟧.',
      '⟦Auf Sie wartet eine Flasche Wein an der Rezeption⟧.',
      '⟦Beim nächsten Besuch erhalten Sie 20 % Rabatt⟧.',
      '⟦Zeigen Sie diese Antwort an der Bar, dann gibt es einen Gratis-Cocktail⟧.',
      'Wir haben eine ⟦kleine Überraschung für Sie⟧ vorbereitet.',
    ],
    pass: [
      'Wir möchten das in Ordnung bringen und schreiben Ihnen persönlich.',
      'Parken ist für alle kostenlos.',
      'Schön, dass Ihnen das Dessert geschmeckt hat.',
      'Das Brot ist glutenfrei.',
      'Schade, dass Sie so lange auf Ihr Essen warten mussten.',
    ],
  },
};
