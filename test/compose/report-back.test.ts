import { describe, expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';
import type { ComposeRequest } from '#lib/schema/method.ts';

const reviews = {
  en: ['The soup was cold and nobody came for half an hour.', 'The fryer was repaired on Monday.'],
  ru: ['Суп был холодный, ждали полчаса.', 'Фритюрницу починили в понедельник.'],
  sv: ['Soppan var kall och vi fick vänta en halvtimme.', 'Fritösen lagades i måndags.'],
  es: ['La sopa estaba fría y esperamos media hora.', 'La freidora se reparó el lunes.'],
  de: ['Die Suppe war kalt und wir mussten eine halbe Stunde warten.', 'Die Fritteuse wurde am Montag repariert.'],
} as const;
const languages = ['en', 'ru', 'sv', 'es', 'de'] as const;

const line = (lang: (typeof languages)[number], seed: number, rest: ComposeRequest) => {
  const [text] = reviews[lang];
  const review = { author: 'Anna', rating: 2, ratingScale: 5, text, lang };
  const request = { platform: 'google', sector: 'restaurant', review, seed, strategy: 'follow-up', ...rest } as const;
  return compose(request).drafts.find(({ tone }) => tone === 'short');
};
const steps = (draft: ReturnType<typeof line>) => draft?.moves.map(({ step }) => step);

describe.each(languages)('a report back in %s', (lang) => {
  const [, fact] = reviews[lang];

  test('is one line: a greeting, thanks, and the fact as the person typed it', () => {
    for (let seed = 0; seed < 30; seed++) {
      const draft = line(lang, seed, { resolved: true, facts: [fact] });
      expect(draft?.text.endsWith(` ${fact}`)).toBe(true);
      expect(steps(draft)).toEqual(['greet', 'thank', 'resolve']);
      expect(draft?.text.length).toBeLessThan(160);
      expect(draft?.findings).toEqual([]);
    }
  });

  test('without a fact says that the case is settled; of an open case, where to turn', () => {
    const settled = line(lang, 1, { resolved: true });
    const open = line(lang, 1, { business: { email: 'hi@lime.example' } });
    expect([steps(settled), steps(open)]).toEqual([
      ['greet', 'thank', 'resolve'],
      ['greet', 'thank', 'resolve'],
    ]);
    expect(settled?.text).not.toMatch(/\d|@/);
    expect(open?.text).not.toBe(settled?.text);
  });
});
