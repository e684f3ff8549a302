import { describe, expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';

const draftsOf = (text: string, rating: number) =>
  compose({ sector: 'restaurant', platform: 'google', review: { text, rating, ratingScale: 5 } }).drafts;
const fuller = (text: string, rating: number) => draftsOf(text, rating).filter(({ tone }) => tone !== 'short');

describe('praise of somebody by name beside a complaint', () => {
  test.each([
    ['Waitress Sofia was an absolute star, but our mains were cold.', /Sofia/],
    ['Официант Стас лучший! Но пасту принесли холодной.', /Стас/u],
    ['Kellnerin Sofia war super, aber die Suppe war kalt.', /Sofia/],
    ['La camarera Sofía fue un encanto, pero la sopa estaba fría.', /Sofía/u],
    ['Servitören Sofia var underbar, men soppan var kall.', /Sofia/],
    ['Мастер Игорь — профи, но ждать пришлось час.', /Игор/u],
    ['Обслуживал Игорь, приветливый парень. Но суп холодный.', /Игор/u],
    ['Our waiter Igor, a real gentleman, but the soup was cold.', /Igor/],
  ])('is passed on: %s', (text, name) => {
    for (const { text: draft } of fuller(text, 4)) expect.soft(draft).toMatch(name);
  });

  test('is for those alone who were praised', () => {
    for (const { text } of draftsOf('The soup was lovely, but our waiter Daniel was rude to us.', 3))
      expect.soft(text).not.toMatch(/Daniel/);
  });
});

describe('what is blamed beside praise of the same', () => {
  test('is what the apology takes up', () => {
    for (const { text } of draftsOf('The starters were lovely, but our mains were cold.', 3)) {
      expect.soft(text).toMatch(/sorry|apolog/i);
      expect.soft(text).not.toMatch(/(?:happy|enjoyed|liked|pleased).{0,20}food/);
    }
  });
});

test('nobody who liked it well enough is asked to write once more', () => {
  for (const { text } of draftsOf('Lovely evening and kind people, only the music was too loud.', 4))
    expect.soft(text).not.toMatch(/page|contact|get in touch|write to us/i);
});

test('two names are joined as Spanish joins them', () => {
  const text = 'Gracias a Marta e Irene, nos atendieron genial.';
  const { drafts } = compose({ sector: 'restaurant', review: { text, rating: 5, ratingScale: 5 } });
  for (const draft of drafts) expect.soft(draft.text).toMatch(/Marta e Irene/);
});
