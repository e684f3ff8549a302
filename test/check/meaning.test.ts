import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MeaningReader, meaningReader } from '#lib/check/meaning.ts';
import { meaningLists, meaningTable } from '#lib/check/meaning-table.ts';
import { readText } from '#lib/check/reading.ts';
import { check } from '#lib/check.ts';
import { lexicons } from '#lib/languages/lexicons.ts';
import type { Example } from '#scripts/train/examples.ts';
import { fitModel as learn, probabilities, settings } from '#scripts/train/fit.ts';
import { meanings } from '#scripts/train/meanings.ts';
import { pack } from '#scripts/train/pack.ts';
import { columns, samplesOf } from '#scripts/train/samples.ts';

const bad = [
  'You might want to think twice before you leave this up.',
  'Think twice about leaving that up, people remember such things.',
  'Perhaps you should think twice while you still can.',
  'Think twice, we know where to turn with this.',
];
const good = [
  'Thank you for the kind words about the soup.',
  'We will think about the lights near the door.',
  'Our chef cooks it twice a day, so it is always fresh.',
  'Perhaps we see you again in spring.',
  'You might want to try the garden tables next time.',
];
const examples: Example[] = [
  ...bad.map((text): Example => ({ text, from: 'written', means: ['dispute-legal-threat'], unsure: [] })),
  ...good.map((text): Example => ({ text, from: 'clean', means: [], unsure: [] })),
];
const samples = examples.flatMap((example) => samplesOf('en', example));
const model = learn(samples, settings);
const least = Array.from({ length: columns - 1 }, () => 0.5);
const packed = pack(model, Object.values(meanings), least);
const tableOf = () => meaningTable(meaningLists(packed));
const reader = () => meaningReader(tableOf(), 'en', lexicons.en.negations);
const hear = (text: string, read: MeaningReader<string> = reader()) => {
  const { tokens, sentences } = readText(text, 'en');
  return read(text, tokens, sentences).map(({ concept, first, last, because }) => ({
    concept,
    text: text.slice(tokens[first]?.start, tokens[last]?.end),
    because: because.map((at) => tokens[at]?.form),
  }));
};

describe('the meaning of a sentence', () => {
  test('is learned from examples, and told with the words that weighed most', () => {
    const heard = hear(`Good evening. ${bad[0]} ${good[0]}`);
    expect(heard.map(({ concept }) => concept)).toEqual(['legal-threat']);
    expect(bad[0]).toContain(heard[0]?.text);
    expect(heard[0]?.because).toEqual(expect.arrayContaining(['think', 'twice']));
    expect(hear(good.join(' '))).toEqual([]);
  });

  test('is the same after it was packed: what the checker adds up is what was learned', () => {
    const table = tableOf();
    for (const sample of samples) {
      const wanted = probabilities(model, sample);
      const sums = new Float64Array(table.width);
      for (const [at, key] of sample.keys.entries()) table.add(key << 8, sample.values[at] ?? 0, sums);
      const odds = sums.map((sum, column) => Math.exp(sum * (table.scales[column] ?? 0) + (table.bias[column] ?? 0)));
      const total = odds.reduce((sum, each) => sum + each, 0);
      expect(Math.abs((odds[columns - 1] ?? 0) / total - (wanted[columns - 1] ?? 0))).toBeLessThan(0.05);
    }
  });

  test('does not depend on what was read before', () => {
    const known = reader();
    const sentence = fc.constantFrom(...bad, ...good, 'Twice.', '…', 'Think!');
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 6 }), (parts) => {
        const text = parts.join(' ');
        expect(hear(text, known)).toEqual(hear(text));
      }),
    );
  });

  test('is told of each concept that has a share in it, and not of its shades', () => {
    /** Every word speaks for both concepts, which lean so far by themselves. */
    const leaning = (first: number, second: number) => ({
      concepts: ['first', 'second'],
      least: Float64Array.from([0.4, 0.4]),
      bias: Float64Array.from([first, second, -1]),
      scales: Float64Array.from([1, 1, 1]),
      width: 3,
      add: (_: number, times: number, sums: Int32Array | Float64Array) => {
        for (const column of [0, 1]) sums[column] = (sums[column] as number) + times;
      },
    });
    const told = (first: number, second: number) =>
      hear(bad[0] ?? '', meaningReader(leaning(first, second), 'en', new Set())).map(({ concept }) => concept);
    expect(told(0, 0)).toEqual(['first', 'second']);
    expect(told(3, 0)).toEqual(['first']);
    expect(told(-90, -90)).toEqual([]);
  });

  test('is said in the finding, which is about words that stand in the text', () => {
    const found = check({ reply: bad.join(' '), fragment: true, lang: 'en' }).findings.filter(({ because }) => because);
    for (const { because, text, message } of found) {
      for (const word of because ?? []) {
        expect(text).toContain(word);
        expect(message).toContain(word);
      }
    }
  });
});
