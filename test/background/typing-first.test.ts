import { expect, test } from 'vitest';
import { beforeDesks, typingAnswered } from '#lib/background/typing-first.ts';

/** Lets all that can go on go on. */
const settle = () => new Promise((go) => setTimeout(go));

test('a desk is described when nobody waits for a check any more, whatever came of it', async () => {
  const [first, second] = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  const order: string[] = [];
  const say = (word: string) => () => void order.push(word);
  const checks = [
    beforeDesks(() => first.promise).then(say('first')),
    beforeDesks(() => second.promise).catch(say('second failed')),
  ];
  const described = typingAnswered().then(say('described'));
  first.resolve('clean');
  await settle();
  expect(order).toEqual(['first']);
  second.reject(new Error('no answer'));
  await Promise.all([...checks, described]);
  expect(order).toEqual(['first', 'second failed', 'described']);
});

test('a desk is described at once where nobody types', async () => {
  const order: string[] = [];
  void settle().then(() => order.push('later'));
  await typingAnswered();
  expect(order).toEqual([]);
});
