import { type Cases, defineRule } from '#lib/check/rule.ts';
import { strictSource } from './strict-source.ts';

export default defineRule({
  id: 'privacy-confirm-relationship',
  category: 'privacy',
  severity: ({ strict }) => (strict ? 'block' : null),
  source: strictSource,
  googleCode: 'PERSONAL_INFO',
  find: ({ reply }) => reply.says('confirm-relationship'),
});

export const cases: Cases = {
  context: { sector: 'health' },
  en: {
    fail: [
      'We were ⟦glad to treat you last⟧ week.',
      '⟦As our client⟧ you know what was agreed.',
      'It was a ⟦pleasure having you as a patient⟧.',
      '⟦Your appointment on⟧ Tuesday ran late because of an emergency.',
      '⟦Thank you for choosing our clinic⟧ for your treatment.',
      '⟦When you came to our office⟧, the doctor explained the options.',
      '⟦You have been a patient⟧ of ours for years.',
      '⟦Our records show that you⟧ missed two appointments.',
      '⟦We remember your procedure⟧ well.',
      'Dr. Lane ⟦treated you with⟧ great care in May.',
      { reply: '⟦You retained our firm last⟧ spring.', sector: 'legal' },
      { reply: 'As ⟦your lawyers⟧ we did everything possible.', sector: 'legal' },
    ],
    pass: [
      'We take every comment seriously; please contact our office so that we can listen.',
      'Our patients value short waiting times.',
      'Privacy rules do not allow us to confirm or deny whether anybody is a patient here.',
      'Thank you for your feedback; we would like to hear more.',
      'We do not share information about anyone who may or may not be treated here.',
      'If you are a patient of the practice, please call us.',
    ],
  },
  ru: {
    fail: [
      '⟦Вы были у нас⟧ на приёме во вторник.',
      '⟦Как наш клиент, вы⟧ знаете условия.',
      '⟦Спасибо, что выбрали⟧ нашу клинику.',
      'Во время ⟦вашего визита⟧ врач всё объяснил.',
      '⟦Вы лечились у нас⟧ в марте.',
      'Мы ⟦посмотрели вашу карту⟧.',
      '⟦Вы давно наблюдаетесь у нашего⟧ врача.',
      'В вашей карте указано, что ⟦вы пропустили два приёма⟧.',
      'Мы хорошо помним ⟦вашу операцию⟧.',
      'Доктор Лунин ⟦принимал вас⟧ в мае.',
      { reply: 'Мы ⟦представляли вас⟧ в суде.', sector: 'legal' },
      { reply: '⟦Вы были нашим⟧ доверителем.', sector: 'legal' },
    ],
    pass: [
      'Мы внимательно относимся к каждому отзыву; обратитесь, пожалуйста, в клинику напрямую.',
      'Наши пациенты ценят короткое ожидание.',
      'Мы не можем подтвердить или опровергнуть, что кто-либо обращался в клинику.',
      'Спасибо за отзыв, хотели бы узнать подробности.',
      'Мы не раскрываем сведения о том, кто к нам обращался.',
      'Если вы наш пациент, позвоните нам.',
    ],
  },
  es: {
    fail: [
      'Nos ⟦alegró tratarle⟧ la semana pasada.',
      '⟦Como cliente nuestro⟧, usted conoce el acuerdo.',
      '⟦Su cita del⟧ martes se retrasó por una urgencia.',
      '⟦Gracias por elegir nuestra clínica⟧.',
      '⟦Cuando vino a nuestra consulta⟧, el doctor se lo explicó.',
      '⟦Usted es paciente nuestro⟧ desde hace años.',
      'Nos consta que ⟦faltó a dos citas⟧.',
      { reply: '⟦Su abogada⟧ hizo todo lo posible.', sector: 'legal' },
      { reply: '⟦Gracias por confiar en nuestro despacho⟧.', sector: 'legal' },
    ],
    pass: [
      'Leemos con atención cada comentario; contacte con nuestro centro, por favor.',
      'Nuestros pacientes valoran que no haya esperas.',
      'La ley no nos permite confirmar ni negar si alguien es paciente.',
      'Gracias por su opinión; nos gustaría saber más.',
      'Si es usted paciente del centro, llámenos.',
    ],
  },
  de: {
    fail: [
      '⟦Als Sie bei uns in Behandlung⟧ waren, war alles gut.',
      '⟦Als unsere Patientin kennen⟧ Sie den Ablauf.',
      'Wir haben ⟦Sie gern behandelt⟧.',
      '⟦Ihr Termin am⟧ Dienstag begann wegen eines Notfalls später.',
      '⟦Danke, dass Sie sich für unsere Praxis⟧ entschieden haben.',
      '⟦Laut unserer Akte⟧ haben Sie zwei Termine versäumt.',
      '⟦An Ihre Behandlung erinnern⟧ wir uns gut.',
      { reply: '⟦Als unser Mandant kennen⟧ Sie die Absprache.', sector: 'legal' },
    ],
    pass: [
      'Wir nehmen jede Rückmeldung ernst; bitte wenden Sie sich direkt an die Praxis.',
      'Unsere Patienten schätzen kurze Wartezeiten.',
      'Ob jemand hier in Behandlung ist, dürfen wir weder bestätigen noch bestreiten.',
      'Danke für Ihre Rückmeldung; wir möchten gern mehr erfahren.',
      'Falls Sie bei uns Patientin sind, rufen Sie uns bitte an.',
    ],
  },
};
