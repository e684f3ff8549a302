/**
 * Phrases are written as people say them, one a line:
 *   `delete|remove ..2 review`   a word matches by its stem, `|` is "or", `..2` skips up to two words of the sentence (`..` three)
 *   `=lies`  this very form      `лже*`  any word that begins so      `(take down|delete)?`  a group, may be missing
 *   `@you`   words of the language's word list                        `<number> <money> <name>`  what the word is
 *   `<question>`  the sentence asks     `<start>`  the sentence begins here     `- phrase`  an innocent use: what overlaps it is not meant
 */
export type Atom = string;
/** One word of `atoms`, or one of the longer ways to say it. */
export type Choice = { atoms: ReadonlySet<Atom>; longer: readonly (readonly Step[])[]; optional: boolean };
export type Step = { skip: number } | Choice;
export type Pattern = { steps: readonly Step[]; question: boolean; start: boolean };

/** Words that a phrase can begin with. */
export function firstAtoms(steps: readonly Step[]): Atom[] {
  const found: Atom[] = [];
  for (const step of steps) {
    if ('skip' in step) continue;
    found.push(...step.atoms, ...step.longer.flatMap(firstAtoms));
    if (!step.optional) break;
  }
  return found;
}

/** Whether any word that a phrase speaks of is so. */
export function someAtom(steps: readonly Step[], is: (atom: Atom) => boolean): boolean {
  return steps.some(
    (step) => 'atoms' in step && ([...step.atoms].some(is) || step.longer.some((way) => someAtom(way, is))),
  );
}
