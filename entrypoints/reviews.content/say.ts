import { browser } from 'wxt/browser';
import type { PageWord, Say } from '#lib/page/words.ts';

const hole = '\u0001';

/** Words are kept once said: the last of them is needed when the browser no longer gives any. */
export function makeSay(early: readonly PageWord[]): Say {
  const kept = new Map<PageWord, string>();
  const phrase = (word: PageWord) => {
    const known = kept.get(word) ?? browser.i18n.getMessage(word, hole);
    kept.set(word, known);
    return known;
  };
  early.forEach(phrase);
  return (word, substitution = '') => phrase(word).replace(hole, () => substitution);
}
