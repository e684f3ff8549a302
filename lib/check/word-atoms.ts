import { type AtomIndex, atomAt, numberOfAtom } from './atom-index.ts';
import { foldIn, withoutAccents } from './fold.ts';
import type { Atom } from './pattern.ts';
import { stemIn } from './stems.ts';

/** A word as it is compared where accents say nothing: Spanish is typed with and without them. */
export const bareIn = (lang: string, form: string): string => (lang === 'es' ? withoutAccents(form) : form);

/** What a word of a phrase asks of a word of a text in `lang` (a main tag): any of these. */
export function atomsAsked(word: string, lang: string): Atom[] {
  if (word.startsWith('<')) return [word];
  const form = foldIn(lang, word.replace(/^[=*]+|\*$/g, ''));
  const bare = bareIn(lang, form);
  if (word.startsWith('*') && word.endsWith('*')) {
    if (bare.length < 3) throw new Error(`"${word}" is in too many words: three letters at least`);
    return [`*${bare}*`];
  }
  if (word.startsWith('*')) return [`*${stemIn(lang, form)}`];
  if (word.endsWith('*')) return [`${bare}*`];
  if (word.startsWith('=')) return form === bare ? [`=${form}`] : [`≈${form}`, `≈${bare}`];
  return [`~${stemIn(lang, form)}`];
}

/** Reads which parts of words that any of the atoms asks for a word has, as numbers of atoms; the form without accents. */
export function partReader(atoms: AtomIndex) {
  const { beginnings, endings } = atoms;
  /** By their first three letters. */
  const inner = new Map<string, { part: string; number: number }[]>();
  for (const number of atoms.inner) {
    const part = atomAt(atoms, number).slice(1, -1);
    const alike = inner.get(part.slice(0, 3));
    if (alike) alike.push({ part, number });
    else inner.set(part.slice(0, 3), [{ part, number }]);
  }
  return (form: string, stem: string): number[] => {
    const found: number[] = [];
    for (const length of beginnings) {
      const number = length <= form.length ? numberOfAtom(atoms, '', form, 0, length, '*') : -1;
      if (number >= 0) found.push(number);
    }
    for (const length of endings) {
      const number = length <= stem.length ? numberOfAtom(atoms, '*', stem, stem.length - length, stem.length, '') : -1;
      if (number >= 0) found.push(number);
    }
    if (inner.size === 0) return found;
    for (let at = 0; at + 3 <= form.length; at++) {
      for (const { part, number } of inner.get(form.slice(at, at + 3)) ?? none)
        if (form.startsWith(part, at) && !found.includes(number)) found.push(number);
    }
    return found;
  };
}

const none: readonly { part: string; number: number }[] = [];
