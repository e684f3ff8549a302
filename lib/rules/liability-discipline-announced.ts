import { type Cases, defineRule } from '#lib/check/rule.ts';
import { gdprEmployee } from './sources.ts';

export default defineRule({
  id: 'liability-discipline-announced',
  category: 'liability',
  severity: 'warn',
  source: gdprEmployee,
  googleCode: 'PRIVACY',
  find: ({ reply }) => reply.says('discipline'),
});

export const cases: Cases = {
  en: {
    fail: [
      'The ⟦waiter has been fired⟧.',
      '⟦She lost her bonus⟧ for this.',
      'The ⟦employee received a written warning⟧.',
      'We have ⟦dismissed the driver⟧.',
      '⟦Disciplinary action⟧ was taken.',
      'The ⟦receptionist no longer works with us⟧.',
      'The ⟦manager responsible has been sacked⟧.',
      'We have ⟦punished the guilty⟧ person.',
      'He will ⟦lose his bonus⟧.',
      '⟦She was let go⟧.',
      'The ⟦cook was suspended⟧ for two weeks.',
      'We have ⟦parted ways⟧ with the host.',
    ],
    pass: [
      'We have talked it through with the team.',
      'Our wood-fired pizza is back.',
      'The team is fired up.',
      'We are sorry you felt dismissed.',
    ],
  },
  ru: {
    fail: [
      '⟦Официант уже уволен⟧.',
      '⟦Кассира лишили премии⟧.',
      '⟦Сотрудник получил выговор⟧.',
      'С ⟦водителем мы попрощались⟧.',
      '⟦Виновные наказаны⟧.',
      '⟦Администратор больше у нас не работает⟧.',
      '⟦Ответственного менеджера уволили⟧.',
      '⟦Виновного наказали⟧.',
      'Ему ⟦снизили премию⟧.',
      'Мы ⟦расстались с этим⟧ сотрудником.',
      '⟦Повара отстранили⟧ на две недели.',
      'Мы ⟦уволили хостес⟧.',
    ],
    pass: [
      'Мы обсудили ситуацию с командой.',
      'Пицца из дровяной печи вернулась.',
      'Команда разобрала этот случай.',
      'Мы привлекли внимание кухни к этому.',
    ],
  },
  sv: {
    fail: [
      '⟦Servitören har fått sparken⟧.',
      '⟦Hon blev av med sin⟧ bonus.',
      'Vi har ⟦avskedat chauffören⟧.',
      '⟦Medarbetaren har fått en skriftlig varning⟧.',
      'Den ⟦ansvariga kocken är avstängd⟧ i två veckor.',
      '⟦Receptionisten jobbar inte längre⟧ hos oss.',
    ],
    pass: [
      'Vi har pratat igenom det med teamet.',
      'Vår vedeldade pizza är tillbaka.',
      'Vi beklagar att du kände dig avfärdad.',
      'Strömmen var avstängd på hela gatan.',
    ],
  },
  es: {
    fail: [
      '⟦El camarero ya está despedido⟧.',
      'Le ⟦quitamos el bonus⟧.',
      '⟦El empleado ha recibido una amonestación por escrito⟧.',
      '⟦Hemos sancionado al⟧ conductor.',
      'Se ha ⟦abierto un expediente disciplinario⟧.',
      'La ⟦recepcionista ya no trabaja⟧ con nosotros.',
      'Los ⟦culpables serán castigados⟧.',
      'Hemos ⟦prescindido de sus servicios⟧.',
    ],
    pass: [
      'Lo hemos hablado con el equipo.',
      'El wifi estuvo suspendido una hora.',
      'Me despido con un saludo.',
      'Sentimos que se sintiera castigado.',
    ],
  },
  de: {
    fail: [
      'Der ⟦Kellner wurde entlassen⟧.',
      'Ihr wurde die ⟦Prämie gestrichen⟧.',
      'Die ⟦Mitarbeiterin hat eine Abmahnung erhalten⟧.',
      'Wir haben ⟦uns von dem Fahrer getrennt⟧.',
      'Die ⟦verantwortliche Person wurde zur Rechenschaft gezogen⟧.',
      'Der ⟦Rezeptionist arbeitet nicht mehr⟧ bei uns.',
      '⟦Disziplinarische Maßnahmen⟧ wurden eingeleitet.',
    ],
    pass: [
      'Wir haben es im Team besprochen.',
      'Unsere Pizza aus dem Holzofen ist zurück.',
      'Die Kündigung Ihres Vertrags ist eingegangen.',
      'Schade, dass Sie sich abgewiesen fühlten.',
    ],
  },
};
