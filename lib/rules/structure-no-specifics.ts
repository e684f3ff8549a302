import { isPraised } from '#lib/check/praised.ts';
import { type Cases, defineRule } from '#lib/check/rule.ts';
import { isSpecific, saysItsOwn } from '#lib/check/specifics.ts';
import { dislikes } from '#lib/triage/stars.ts';
import { tailoredReplies } from './sources.ts';

export default defineRule({
  id: 'structure-no-specifics',
  category: 'structure',
  severity: (context) => {
    if (context.strict) return null;
    // Nobody can say what is missing under a review that is not known.
    const complained = context.review ? !isPraised(context) : dislikes(context.stars);
    return complained && !saysItsOwn(context) ? 'warn' : 'hint';
  },
  source: tailoredReplies,
  absence: true,
  find: (context) => (isSpecific(context) ? [] : 'absent'),
});

export const cases: Cases = {
  context: { fragment: false },
  en: {
    fail: [
      'Thank you for your feedback.',
      'We value all opinions.',
      {
        reply: 'Hello, thank you for your comment. We are sorry. We hope to see you again.',
        fragment: false,
        review: { rating: 2, text: 'The parking was full and we had to leave the car two streets away.' },
      },
    ],
    pass: [
      'Thank you for telling us about the parking.',
      {
        reply: 'Hello, we are sorry about the parking.',
        fragment: false,
        review: { rating: 2, text: 'The parking was full and we had to leave the car two streets away.' },
      },
    ],
  },
  ru: {
    fail: [
      'Спасибо за отзыв.',
      'Мы ценим любое мнение.',
      {
        reply: 'Здравствуйте! Спасибо за отзыв. Нам жаль. Надеемся увидеть вас снова.',
        fragment: false,
        review: { rating: 2, text: 'Парковка была забита, пришлось оставить машину за два квартала.' },
      },
    ],
    pass: [
      'Спасибо, что рассказали про парковку.',
      {
        reply: 'Здравствуйте! Простите за парковку.',
        fragment: false,
        review: { rating: 2, text: 'Парковка была забита, пришлось оставить машину за два квартала.' },
      },
    ],
  },
  sv: {
    fail: [
      'Tack för din feedback.',
      'Vi uppskattar alla åsikter.',
      {
        reply: 'Hej, tack för din kommentar. Vi är ledsna. Vi hoppas få se dig igen.',
        fragment: false,
        review: { rating: 2, text: 'Parkeringen var full och vi fick ställa bilen två gator bort.' },
      },
      'Tack för ditt omdöme och välkommen åter.',
    ],
    pass: [
      'Tack för att du berättade om parkeringen.',
      {
        reply: 'Hej, vi är ledsna för det där med parkeringen.',
        fragment: false,
        review: { rating: 2, text: 'Parkeringen var full och vi fick ställa bilen två gator bort.' },
      },
      'Tack för tipset om lamporna.',
    ],
  },
  es: {
    fail: ['Gracias por su opinión.', 'Valoramos todos los comentarios.'],
    pass: ['Gracias por contarnos lo del aparcamiento.', 'Sentimos que el ascensor no funcionara.'],
  },
  de: {
    fail: [
      'Danke für Ihr Feedback.',
      'Wir schätzen jede Meinung.',
      {
        reply: 'Hallo, danke für Ihren Kommentar. Es tut uns leid. Wir hoffen auf ein Wiedersehen.',
        fragment: false,
        review: { rating: 2, text: 'Der Parkplatz war voll und wir mussten das Auto zwei Straßen weiter abstellen.' },
      },
    ],
    pass: [
      'Danke für den Hinweis zum Parkplatz.',
      {
        reply: 'Hallo, das mit dem Parkplatz tut uns leid.',
        fragment: false,
        review: { rating: 2, text: 'Der Parkplatz war voll und wir mussten das Auto zwei Straßen weiter abstellen.' },
      },
    ],
  },
};
