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

/** Reads which parts of words that any of the atoms asks for a word has; the form without accents. */
export function partReader(atoms: readonly Atom[]) {
  const [beginnings, endings] = [new Set<Atom>(), new Set<Atom>()];
  /** By their first three letters. */
  const inner = new Map<string, string[]>();
  for (const atom of atoms) {
    if (!atom.startsWith('*')) {
      if (atom.endsWith('*')) beginnings.add(atom);
    } else if (!atom.endsWith('*')) endings.add(atom);
    else inner.set(atom.slice(1, 4), [...(inner.get(atom.slice(1, 4)) ?? []), atom.slice(1, -1)]);
  }
  const beginningLengths = lengthsOf(beginnings);
  const endingLengths = lengthsOf(endings);
  return (form: string, stem: string): Atom[] => {
    const found: Atom[] = [];
    for (const length of beginningLengths) {
      const atom = `${form.slice(0, length)}*`;
      if (length <= form.length && beginnings.has(atom)) found.push(atom);
    }
    for (const length of endingLengths) {
      const atom = `*${stem.slice(-length)}`;
      if (length <= stem.length && endings.has(atom)) found.push(atom);
    }
    if (inner.size === 0) return found;
    for (let at = 0; at + 3 <= form.length; at++) {
      for (const part of inner.get(form.slice(at, at + 3)) ?? none)
        if (form.startsWith(part, at)) found.push(`*${part}*`);
    }
    return found;
  };
}

const none: readonly string[] = [];
const lengthsOf = (atoms: ReadonlySet<Atom>): number[] => [...new Set([...atoms].map((atom) => atom.length - 1))];
