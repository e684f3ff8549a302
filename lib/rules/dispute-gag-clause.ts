import { type Cases, defineRule } from '#lib/check/rule.ts';
import { reviewFairnessAct } from './sources.ts';

export default defineRule({
  id: 'dispute-gag-clause',
  category: 'dispute',
  severity: 'block',
  source: reviewFairnessAct,
  googleCode: 'HARASSMENT',
  find: ({ reply }) => reply.says('gag-clause'),
});

export const cases: Cases = {
  en: {
    fail: [
      'Our ⟦terms forbid negative⟧ reviews.',
      '⟦You signed a no-comment clause⟧.',
      'Under the contract you may not post ⟦criticism, reviews are not allowed⟧.',
      '⟦You agreed not to publish⟧ anything about us.',
      'There is a ⟦fine for bad reviews⟧.',
      'Posting negative ⟦comments breaches our contract⟧.',
      'By booking ⟦you accepted not to write⟧ bad reviews.',
    ],
    pass: [
      'Everyone is free to share their experience.',
      'We may not comment on individual cases.',
      'The contract covers repairs.',
      'Smoking is forbidden in the rooms.',
    ],
  },
  ru: {
    fail: [
      '⟦По договору негативные отзывы запрещены⟧.',
      '⟦Вы подписали пункт о молчании⟧.',
      'Наши ⟦правила запрещают публиковать⟧ критику.',
      '⟦Вы обязались не писать⟧ о нас.',
      'За плохой ⟦отзыв предусмотрен штраф⟧.',
      'Публикация ⟦негатива нарушает⟧ наш договор.',
      'Бронируя, ⟦вы согласились не писать⟧ плохих отзывов.',
    ],
    pass: [
      'Каждый вправе делиться впечатлениями.',
      'Мы не вправе комментировать отдельные случаи.',
      'Договор включает ремонт.',
      'Курить в номерах запрещено.',
    ],
  },
  sv: {
    fail: [
      'Våra ⟦villkor förbjuder negativa⟧ omdömen.',
      '⟦Du skrev på en tystnadsklausul⟧.',
      '⟦Ni lovade att inte recensera⟧ oss.',
      '⟦Dåliga recensioner medför böter⟧ enligt avtalet.',
      '⟦Kommentarer av det slaget strider⟧ mot avtalet.',
    ],
    pass: [
      'Alla får berätta om sin upplevelse.',
      'Vi får inte kommentera enskilda fall.',
      'Avtalet omfattar reparationer.',
    ],
  },
  es: {
    fail: [
      'El ⟦contrato prohíbe las reseñas⟧ negativas.',
      'Firmó una ⟦cláusula de silencio⟧.',
      'Al reservar ⟦aceptó no publicar⟧ opiniones.',
      'Hay una ⟦penalización por reseñas⟧ negativas.',
      '⟦Publicar críticas incumple nuestro contrato⟧.',
    ],
    pass: [
      'Cualquiera puede contar su experiencia.',
      'No comentamos casos particulares.',
      'El contrato cubre las reparaciones.',
      'Está prohibido fumar en las habitaciones.',
    ],
  },
  de: {
    fail: [
      'Unsere ⟦AGB verbieten negative⟧ Bewertungen.',
      '⟦Sie haben eine Schweigeklausel unterschrieben⟧.',
      '⟦Laut Vertrag dürfen Sie sich nicht öffentlich⟧ äußern.',
      '⟦Für schlechte Bewertungen fällt eine Vertragsstrafe⟧ an.',
      '⟦Sie haben zugestimmt, nichts über uns zu veröffentlichen⟧.',
      '⟦Negative Kommentare verstoßen gegen unseren Vertrag⟧.',
    ],
    pass: [
      'Jeder darf seine Erfahrungen teilen.',
      'Zu Einzelfällen dürfen wir uns nicht äußern.',
      'Der Vertrag umfasst auch Reparaturen.',
      'Rauchen ist in den Zimmern verboten.',
    ],
  },
};
