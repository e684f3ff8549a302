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
      'The ⟦receptionist no longer works⟧ with us.',
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
      '⟦Администратор больше у нас не⟧ работает.',
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
};
