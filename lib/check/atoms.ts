import type { Atom } from './pattern.ts';
import { breaks, type Token } from './tokens.ts';

/** Which phrases a word can begin, and which of the phrases' words a token is. `heads`: by phrase, the words it begins with. */
export function indexAtoms(heads: readonly (readonly Atom[])[], prefixes: ReadonlySet<Atom>) {
  const byFirst = new Map<Atom, number[]>();
  for (const [number, atoms] of heads.entries()) {
    for (const atom of new Set(atoms)) {
      const numbers = byFirst.get(atom);
      if (numbers) numbers.push(number);
      else byFirst.set(atom, [number]);
    }
  }
  const prefixLengths = [...new Set([...prefixes].map((atom) => atom.length - 1))];
  const byForm = new Map<string, Atom[]>();
  const formLimit = 20_000;

  function wordAtoms({ form, stem }: Token): Atom[] {
    const cached = byForm.get(form);
    if (cached) return cached;
    const atoms = [`=${form}`, `~${stem}`];
    for (const length of prefixLengths) {
      const prefix = `${form.slice(0, length)}*`;
      if (length <= form.length && prefixes.has(prefix)) atoms.push(prefix);
    }
    if (/^\p{N}+$/u.test(form)) atoms.push('<number>');
    if (/^[$£€₽¥]$/.test(form)) atoms.push('<money>');
    if (byForm.size >= formLimit) byForm.clear();
    byForm.set(form, atoms);
    return atoms;
  }

  function atomsOf(token: Token): readonly Atom[] {
    const atoms = wordAtoms(token);
    return token.capital && token.before !== breaks.sentence ? [...atoms, '<name>'] : atoms;
  }
  return { byFirst, atomsOf };
}
