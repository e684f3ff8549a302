import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextProfanities from 'retext-profanities';
import { unified } from 'unified';
import type { Start } from './engine.ts';

export const start: Start = () => {
  const processor = unified().use(retextEnglish).use(retextProfanities).use(retextEquality).freeze();
  return (text) =>
    new Promise((resolve, reject) => {
      processor.run(processor.parse(text), text, (error, _, file) => {
        if (error) reject(error);
        else resolve(file?.messages.length ?? 0);
      });
    });
};
