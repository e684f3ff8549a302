import { type Cases, defineRule } from '#lib/check/rule.ts';
import { ferpa } from './sources.ts';

export default defineRule({
  id: 'privacy-student-minor',
  category: 'privacy',
  severity: 'block',
  source: ferpa,
  googleCode: 'PERSONAL_INFO',
  find: ({ reply }) => reply.says('student'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Your son Leo was suspended⟧ for fighting.',
      '⟦She failed maths⟧ twice.',
      '⟦Your daughter skipped most of the lessons⟧.',
      '⟦Your child hit another pupil⟧.',
      '⟦You failed your driving test⟧ three times.',
      "⟦Your son's attendance was⟧ poor.",
    ],
    pass: [
      'We cannot discuss individual children; please speak with the principal.',
      "The children's menu has six dishes.",
      'There is a student discount on weekdays.',
      'We are glad your son enjoyed the pool.',
    ],
  },
  ru: {
    fail: [
      '⟦Вашего Лёву отстранили⟧ за драку.',
      '⟦Ученица дважды не сдала экзамен⟧.',
      '⟦Ваша дочь прогуляла половину уроков⟧.',
      '⟦Ваш ребёнок ударил⟧ ⟦одноклассника⟧.',
      '⟦Вы трижды провалили экзамен⟧ по вождению.',
      'У ⟦вашего сына плохая⟧ посещаемость.',
    ],
    pass: [
      'Мы не обсуждаем отдельных детей; пожалуйста, обратитесь к директору.',
      'В детском меню шесть блюд.',
      'По будням есть скидка для студентов.',
      'Рады, что вашему сыну понравился бассейн.',
    ],
  },
  sv: {
    fail: [
      '⟦Er son Leo stängdes av⟧ för slagsmål.',
      '⟦Hon kuggade provet⟧ två gånger.',
      '⟦Din dotter skolkade från lektionerna⟧.',
      '⟦Du körde på uppkörningen⟧ tre gånger.',
    ],
    pass: [
      'Vi kommenterar inte enskilda barn; prata gärna med rektorn.',
      'Barnmenyn har sex rätter.',
      'Vi är glada att er son trivdes i poolen.',
    ],
  },
  es: {
    fail: [
      '⟦Su hijo Leo fue expulsado⟧ por pelear.',
      '⟦La alumna suspendió el examen⟧ dos veces.',
      '⟦Su hija faltó a casi todas las clases⟧.',
      '⟦Su hijo pegó a⟧ otro alumno.',
      '⟦Suspendió usted el examen⟧ práctico tres veces.',
    ],
    pass: [
      'No hablamos de menores concretos; contacte con la dirección, por favor.',
      'El menú infantil tiene seis platos.',
      'Hay descuento para estudiantes entre semana.',
      'Nos alegra que su hijo disfrutara de la piscina.',
    ],
  },
  de: {
    fail: [
      '⟦Ihr Sohn Leo wurde wegen einer Prügelei⟧ suspendiert.',
      'Die ⟦Schülerin fiel zweimal durch⟧.',
      '⟦Ihre Tochter hat den Unterricht ständig gestört⟧.',
      '⟦Ihr Kind hat ein anderes Kind geschlagen⟧.',
      '⟦Sie sind dreimal durch die Fahrprüfung⟧ gefallen, Sie haben die Prüfung nicht bestanden.',
    ],
    pass: [
      'Zu einzelnen Kindern äußern wir uns nicht; bitte sprechen Sie mit der Leitung.',
      'Auf der Kinderkarte stehen sechs Gerichte.',
      'An Werktagen gibt es einen Tarif für Studierende.',
      'Schön, dass Ihr Sohn am Becken Spaß hatte.',
    ],
  },
};
