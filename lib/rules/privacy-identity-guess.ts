import { type Cases, defineRule } from '#lib/check/rule.ts';
import { tripadvisorReplies } from './sources.ts';

export default defineRule({
  id: 'privacy-identity-guess',
  category: 'privacy',
  severity: 'warn',
  source: tripadvisorReplies,
  googleCode: 'HARASSMENT',
  find: ({ reply }) => reply.says('identity-guess'),
});

export const cases: Cases = {
  en: {
    fail: [
      'We ⟦think you are the lady from table⟧ six.',
      '⟦Judging by the style, this is our former cook⟧.',
      '⟦We know exactly who wrote⟧ this.',
      '⟦You must be the couple who left⟧ without paying.',
      'I ⟦recognise you, you were here on Saturday⟧ with a dog.',
      'This was ⟦written by our ex-receptionist⟧.',
      'I ⟦bet you are our⟧ neighbour from the second floor.',
      'We have figured out who is ⟦hiding behind this nickname⟧.',
      "⟦Aren't you the guy⟧ who broke the glass door last Friday?",
    ],
    pass: [
      'We could not match the visit you describe; please write to us.',
      'We think you are right.',
      'We are sure you are tired of waiting.',
      'We know how annoying that is.',
    ],
  },
  ru: {
    fail: [
      '⟦Кажется, вы та дама⟧ за шестым столом.',
      '⟦По стилю это наш бывший повар⟧.',
      '⟦Мы прекрасно знаем, кто это⟧ написал.',
      '⟦Вы, наверное, та пара⟧, что ушла не заплатив.',
      '⟦Мы вас узнали⟧.',
      '⟦Это писала наша уволенная администратор⟧.',
      '⟦Готовы поспорить, вы⟧ наш сосед со второго этажа.',
      'Мы вычислили, кто ⟦прячется за этим ником⟧.',
      '⟦Не вы ли тот мужчина⟧, который разбил дверь в пятницу?',
    ],
    pass: [
      'Мы не смогли найти описанный визит; напишите нам, пожалуйста.',
      'Думаем, вы правы.',
      'Мы знаем, как это неприятно.',
      'Нам известно об этой проблеме.',
    ],
  },
  sv: {
    fail: [
      '⟦Du är nog damen från bord⟧ sex.',
      '⟦Av stilen att döma är detta⟧ vår förra kock.',
      '⟦Vi vet precis vem som skrev⟧ det här.',
      'Vi ⟦känner igen dig från⟧ i lördags.',
      '⟦Är inte du mannen som slog⟧ sönder dörren?',
    ],
    pass: [
      'Vi hittar inte besöket du beskriver; hör gärna av dig.',
      'Vi tror att du har rätt.',
      'Vi vet hur irriterande det är.',
    ],
  },
  es: {
    fail: [
      '⟦Creemos que es la señora de la mesa seis⟧.',
      '⟦Por el estilo, es nuestro excocinero⟧.',
      '⟦Sabemos perfectamente quién ha⟧ escrito esto.',
      '⟦Usted debe de ser la pareja que se fue sin pagar⟧.',
      '⟦Le hemos reconocido⟧: estuvo aquí el sábado.',
      'Se ⟦esconde tras un seudónimo⟧.',
      '¿⟦No es usted el señor que rompió⟧ la puerta?',
    ],
    pass: [
      'Los viernes se nos va el volumen, es cierto, lo reconozco.',
      'No localizamos la visita que describe; escríbanos, por favor.',
      'Creemos que tiene razón.',
      'Sabemos lo molesto que es.',
      'No es la experiencia que queremos ofrecer.',
    ],
  },
  de: {
    fail: [
      '⟦Sie sind wohl die Dame von Tisch sechs⟧.',
      '⟦Dem Stil nach ist das⟧ unser Ex-Koch.',
      '⟦Wir wissen genau, wer Sie⟧ sind.',
      '⟦Ich wette, Sie sind unser Nachbar⟧ aus dem zweiten Stock.',
      '⟦Das hat doch unsere ehemalige Rezeptionistin⟧ geschrieben.',
      'Wir haben ⟦Sie natürlich wiedererkannt⟧.',
      '⟦Sind Sie nicht der Herr⟧, der letzten Freitag die Glastür zerschlagen hat?',
    ],
    pass: [
      'Den geschilderten Besuch konnten wir nicht zuordnen; bitte melden Sie sich.',
      'Wir glauben, dass Sie recht haben.',
      'Wir verstehen gut, dass Sie das Warten leid sind.',
      'Wir wissen, wie ärgerlich das ist.',
    ],
  },
};
