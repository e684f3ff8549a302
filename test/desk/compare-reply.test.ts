import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReply } from '#lib/desk/compare-reply.ts';

const ours = 'Thank you, Anna. We’re sorry about the wait – the fryer is mended. Come back soon!';

describe('what a page shows in place of a reply', () => {
  it.each([
    ['as it was posted', ours, 'same'],
    ['wrapped and spaced anew', ours.replaceAll(' ', '\n  '), 'same'],
    ['in capitals', ours.toUpperCase(), 'same'],
    ['with the site’s own quotes and dashes', ours.replace('’', "'").replace('–', '--'), 'same'],
    ['cut short', `${ours.slice(0, 40)}…`, 'alike'],
    ['cut short, with a word to open it', `${ours.slice(0, 40)}... More`, 'alike'],
    ['under a heading of the site', `Response from the owner\n${ours}`, 'alike'],
    ['with a word more', ours.replace('soon', 'very soon'), 'other'],
    ['with the end taken away', ours.slice(0, 40), 'other'],
    ['another text, cut short', 'Thank you, Boris. We are sorry…', 'other'],
    ['a text after it that is longer than any heading', `${ours} ${'And one thing more. '.repeat(4)}`, 'other'],
  ])('%s: %s', (_, shown, likeness) => {
    expect(compareReply(ours, shown)).toBe(likeness);
  });

  it.each([
    ['Спасибо, Анна 🙏🏽 Ждём вас снова!', 'Спасибо, Анна Ждём вас снова!', 'same'],
    ['👍', 'Thanks for nothing', 'alike'],
    ['Thanks', 'Thanks for nothing', 'other'],
    ['Wait...', 'Wait…', 'same'],
  ])('%s, shown as %s', (posted, shown, likeness) => {
    expect(compareReply(posted, shown)).toBe(likeness);
  });

  it('is the same however white space and case are changed, and never another when it is cut', () => {
    const words = fc.array(fc.stringMatching(/^[a-zа-я]{1,9}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.constantFrom(' ', '\n', '  ', '\u00a0'), fc.nat(200), (said, space, cut) => {
        const posted = said.join(' ');
        const shown = said.map((word, n) => (n % 2 ? word.toUpperCase() : word)).join(space);
        expect(compareReply(posted, shown)).toBe('same');
        const beginning = shown.slice(0, 1 + (cut % shown.length)).trimEnd();
        expect(compareReply(posted, `${beginning}…`)).not.toBe('other');
      }),
    );
  });
});
