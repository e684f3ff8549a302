import { describe, expect, test } from 'vitest';
import { readAnswer, shownPart } from '#lib/model/read-answer.ts';

describe('a model’s answer', () => {
  test.each([
    ['as it is', 'Hello, thank you.', 'Hello, thank you.'],
    ['in quotation marks', '"Hello, thank you."', 'Hello, thank you.'],
    ['in the quotation marks of its language', '«Здравствуйте, спасибо.»', 'Здравствуйте, спасибо.'],
    ['that quotes inside', '"Hello", we said, "thank you."', '"Hello", we said, "thank you."'],
    ['in a fence of code', '```text\nHello.\n\nThank you.\n```', 'Hello.\n\nThank you.'],
    ['with wide gaps', 'Hello.\r\n\r\n\r\n\r\nThank you.', 'Hello.\n\nThank you.'],
    [
      'that says sorry as people do',
      'I’m sorry that we cannot help with everything.',
      'I’m sorry that we cannot help with everything.',
    ],
    [
      'of a company for artificial intelligence',
      'Thank you for trying our AI model.',
      'Thank you for trying our AI model.',
    ],
  ])('%s is the reply', (_, answer, reply) => {
    expect(readAnswer(answer)).toBe(reply);
  });

  test.each([
    'NO_REPLY',
    'Sorry. NO_REPLY.',
    'As an AI language model, I cannot write this.',
    "I'm sorry, but I can't assist with that.",
    'I cannot help with that request.',
    'Как языковая модель, я не могу этого написать.',
    'Como modelo de lenguaje, no puedo.',
    'Als KI kann ich das nicht schreiben.',
    'Som en AI kan jag inte det.',
    '',
    '   \n ',
    '…',
    '123',
  ])('that is no reply is none: %s', (answer) => {
    expect(readAnswer(answer)).toBeNull();
  });

  test.each([
    ['Hello [NAM', 'Hello '],
    ['Hello [NAME_1], th', 'Hello [NAME_1], th'],
    ['Prices [as told by everybody who ever came', 'Prices [as told by everybody who ever came'],
    ['\n Hi', 'Hi'],
  ])('under way, %o is shown as %o', (answer, shown) => {
    expect(shownPart(answer)).toBe(shown);
  });
});
