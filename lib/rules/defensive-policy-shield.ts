import { type Cases, defineRule } from '#lib/check/rule.ts';
import { denialAndExcuse } from './sources.ts';

export default defineRule({
  id: 'defensive-policy-shield',
  category: 'defensiveness',
  severity: 'hint',
  source: denialAndExcuse,
  find: ({ reply }) => reply.says('policy-shield'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Rules are rules⟧.',
      '⟦That is simply our policy⟧.',
      '⟦According to our rules⟧ breakfast ends at ten.',
      'We make ⟦no exceptions⟧, there is ⟦nothing we can do⟧.',
      '⟦We cannot make exceptions⟧.',
    ],
    pass: [
      'Breakfast ends at ten, and we are happy to prepare a box on request.',
      'Our privacy policy is on the website.',
      'Fire safety rules apply.',
      'Your insurance policy arrived.',
    ],
  },
  ru: {
    fail: [
      '⟦Правила есть правила⟧.',
      '⟦Такая у нас политика⟧.',
      '⟦Согласно нашим правилам⟧ завтрак до десяти.',
      '⟦Исключений не делаем⟧.',
      '⟦Ничем не можем помочь⟧.',
    ],
    pass: [
      'Завтрак до десяти, но по просьбе соберём с собой.',
      'Политика конфиденциальности есть на сайте.',
      'Действуют правила пожарной безопасности.',
      'Ваш полис готов.',
    ],
  },
  sv: {
    fail: [
      '⟦Regler är regler⟧.',
      '⟦Så är det enligt vår policy⟧.',
      'Vi ⟦gör inga undantag⟧.',
      'Det är ⟦inget vi kan göra⟧ något åt.',
      '⟦Enligt våra villkor⟧ slutar frukosten klockan tio.',
    ],
    pass: [
      'Frukosten slutar tio, och vi packar gärna en påse på begäran.',
      'Vår integritetspolicy finns på webbplatsen.',
      'Brandreglerna gäller alla.',
    ],
  },
  es: {
    fail: [
      'Las ⟦normas son las normas⟧.',
      '⟦Es nuestra política⟧ ⟦y punto⟧.',
      '⟦Según nuestras normas⟧, el desayuno acaba a las diez.',
      '⟦No hacemos excepciones⟧, ⟦no podemos hacer nada⟧.',
      '⟦Usted aceptó las condiciones⟧ al reservar.',
    ],
    pass: [
      'El desayuno acaba a las diez y con gusto preparamos una bolsa si nos avisan.',
      'La política de privacidad está en la web.',
      'Las normas de seguridad contra incendios se cumplen.',
      'No es excusa.',
    ],
  },
  de: {
    fail: [
      '⟦Regeln sind nun mal Regeln⟧.',
      '⟦Das ist eben unsere Hausordnung⟧.',
      '⟦Laut unseren AGB⟧ endet das Frühstück um zehn.',
      '⟦Da können wir nichts machen⟧.',
      '⟦Ausnahmen können wir⟧ leider nicht machen.',
    ],
    pass: [
      'Frühstück gibt es bis zehn; auf Wunsch packen wir gern eine Tüte.',
      'Unsere Datenschutzrichtlinie steht auf der Website.',
      'Es gelten die Brandschutzvorschriften.',
      'Gern finden wir eine Ausnahme für Sie.',
    ],
  },
};
