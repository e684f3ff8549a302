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

/** Numbers of atoms by what they ask for, so that a word is looked up as it is. */
export function atomNumbers(atoms: readonly Atom[]) {
  const [forms, accented, stems, kinds] = Array.from({ length: 4 }, () => new Map<string, number>()) as [
    Map<string, number>,
    Map<string, number>,
    Map<string, number>,
    Map<string, number>,
  ];
  const bySign: Record<string, Map<string, number>> = { '=': forms, '≈': accented, '~': stems };
  for (const [number, atom] of atoms.entries()) {
    const [sign = ''] = atom;
    if (sign === '<') kinds.set(atom, number);
    else bySign[sign]?.set(atom.slice(1), number);
  }
  return { forms, accented, stems, kinds };
}

/** Reads which parts of words that any of the atoms asks for a word has, as numbers of atoms; the form without accents. */
export function partReader(atoms: readonly Atom[]) {
  const [beginnings, endings] = [new Map<string, number>(), new Map<string, number>()];
  /** By their first three letters. */
  const inner = new Map<string, { part: string; number: number }[]>();
  for (const [number, atom] of atoms.entries()) {
    const [open, close] = [atom.startsWith('*'), atom.endsWith('*')];
    if (!open && close) beginnings.set(atom.slice(0, -1), number);
    else if (open && !close) endings.set(atom.slice(1), number);
    else if (open) {
      const part = atom.slice(1, -1);
      const alike = inner.get(part.slice(0, 3));
      if (alike) alike.push({ part, number });
      else inner.set(part.slice(0, 3), [{ part, number }]);
    }
  }
  const beginningLengths = lengthsOf(beginnings);
  const endingLengths = lengthsOf(endings);
  return (form: string, stem: string): number[] => {
    const found: number[] = [];
    for (const length of beginningLengths) {
      const number = length <= form.length ? beginnings.get(form.slice(0, length)) : undefined;
      if (number !== undefined) found.push(number);
    }
    for (const length of endingLengths) {
      const number = length <= stem.length ? endings.get(stem.slice(-length)) : undefined;
      if (number !== undefined) found.push(number);
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
const lengthsOf = (parts: ReadonlyMap<string, number>): number[] => [
  ...new Set([...parts.keys()].map(({ length }) => length)),
];
