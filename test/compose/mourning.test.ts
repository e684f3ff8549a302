import { expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';

test.each([
  [
    'en',
    'Our old cat was put to sleep here on Tuesday. Dr Patel sat on the floor with us, and a card came.',
    /thoughts|thinking|condolences|comfort/,
  ],
  [
    'ru',
    'Пришлось усыпить нашего пса. Врач Елена Викторовна была с нами до конца, спасибо ей.',
    /Мыслями|соболезнования|Сочувствуем|сил и тепла/,
  ],
  [
    'sv',
    'Karin var så fin med vår gamla hund när det var dags att säga hejdå. Vi är så tacksamma.',
    /tankar|tänker på|känner med|styrka/,
  ],
  [
    'es',
    'La doctora Elena trató a nuestro gato con mucho cariño. Tuvimos que despedirnos de él el jueves.',
    /sentimiento|pésame|ánimo|presente/,
  ],
  [
    'de',
    'Unser Kater musste eingeschläfert werden. Frau Dr. Klein war so liebevoll, danke.',
    /Gedanken|denken an|Beileid|Kraft/,
  ],
] as const)('nobody smiles at praise from somebody who mourns, in %s: %s', (lang, text, consoles) => {
  const { drafts } = compose({ lang, sector: 'generic', review: { text, rating: 5, ratingScale: 5 } });
  expect(drafts).toHaveLength(3);
  for (const draft of drafts) {
    expect.soft(draft.text).toMatch(consoles);
    expect.soft(draft.text).not.toMatch(/smile|made our day|улыбк|le$|att le|sonr|Lächeln|!/);
  }
});
