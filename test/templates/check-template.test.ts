import { describe, expect, test } from 'vitest';
import { platforms } from '#lib/schema/ids.ts';
import { checkTemplate, sampleTexts } from '#lib/templates/check-template.ts';

const business = { name: 'Lime', email: 'hello@lime.example', phone: '+1 202 555 0143' };
const blocksOf = (text: string) =>
  checkTemplate({ text, lang: 'en' }, { business }).filter(({ severity }) => severity === 'block');

describe('checkTemplate', () => {
  test('placeholders and what only a whole reply must have are no findings', () => {
    expect(
      checkTemplate({ text: 'Thank you, {firstName|guest}! {staff} will be glad.', lang: 'en' }, { business }),
    ).toEqual([]);
  });

  test.each(['[your name]', '{ author }', '{{guest}}'])('%s is no placeholder of ours', (text) => {
    expect(blocksOf(`Thank you, ${text}!`).map(({ rule }) => rule)).toEqual(['structure-placeholder']);
  });

  test('what some platforms forbid is told for those, with reason and source', () => {
    const found = blocksOf('Please write to {email}.');
    expect(found.map(({ rule }) => rule)).toContain('contact-phone-email');
    expect(found.flatMap((one) => one.platforms)).toContain('tripadvisor');
    expect(found.flatMap((one) => one.platforms)).not.toContain('yandex');
    for (const { message, source } of found) {
      expect(message).not.toBe('');
      expect(source.url).toMatch(/^https:/);
    }
  });

  test('what no reply may say is told once, for every platform', () => {
    const [legal] = blocksOf('Our lawyers will contact you.');
    expect(legal).toMatchObject({ rule: 'dispute-legal-threat', platforms: [...platforms] });
  });

  test('every choice is checked', () => {
    expect(blocksOf('Thank you. {end:Come again.|Our lawyers will contact you.}')).not.toEqual([]);
  });

  test('a text that a platform cannot hold is told', () => {
    const long = blocksOf(Array.from({ length: 60 }, (_, day) => `Day ${day} was lovely.`).join(' '));
    expect(long).toMatchObject([{ rule: 'length-platform-max' }]);
    expect(long[0]?.platforms).toContain('googleplay');
  });

  test('the same text finds the same', () => {
    const text = 'Call {phone}, {author}. Our lawyers will contact you.';
    expect(checkTemplate({ text, lang: null }, { business })).toEqual(
      checkTemplate({ text, lang: null }, { business }),
    );
  });
});

test('samples hold the company’s own words and one choice each', () => {
  expect(sampleTexts('{a:x|y|z} {b:1|2} {phone} {author}', { business })).toEqual([
    'x 1 +1 202 555 0143 {author}',
    'y 2 +1 202 555 0143 {author}',
    'z 1 +1 202 555 0143 {author}',
  ]);
});
