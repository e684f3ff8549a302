import type { Atom, Pattern } from './pattern.ts';
import { allAtoms, firstAtoms } from './pattern.ts';
import { breaks, type Token } from './tokens.ts';

/** Which words a pattern can begin with, and which of all the patterns' words a token is. */
export function indexAtoms(entries: readonly Pattern[]) {
  const known = new Set<Atom>();
  const byFirst = new Map<Atom, number[]>();
  for (const [number, { steps }] of entries.entries()) {
    for (const atom of allAtoms(steps)) known.add(atom);
    for (const atom of new Set(firstAtoms(steps))) {
      const numbers = byFirst.get(atom);
      if (numbers) numbers.push(number);
      else byFirst.set(atom, [number]);
    }
  }
  const prefixLengths = new Set([...known].filter((atom) => atom.endsWith('*')).map((atom) => atom.length - 1));
  const byForm = new Map<string, Atom[]>();
  const formLimit = 20_000;

  function wordAtoms({ form, stem }: Token): Atom[] {
    const cached = byForm.get(form);
    if (cached) return cached;
    const candidates = [
      `=${form}`,
      `~${stem}`,
      ...[...prefixLengths].filter((length) => length <= form.length).map((length) => `${form.slice(0, length)}*`),
    ];
    if (/^\p{N}+$/u.test(form)) candidates.push('<number>');
    if (/^[$£€₽¥]$/.test(form)) candidates.push('<money>');
    const atoms = candidates.filter((atom) => known.has(atom));
    if (byForm.size >= formLimit) byForm.clear();
    byForm.set(form, atoms);
    return atoms;
  }

  function atomsOf(token: Token): readonly Atom[] {
    const atoms = wordAtoms(token);
    return token.capital && token.before !== breaks.sentence && known.has('<name>') ? [...atoms, '<name>'] : atoms;
  }
  return { byFirst, atomsOf };
}
