/**
 * Phrases are written as people say them, one a line:
 *   `delete|remove ..2 review`   a word matches by its stem, `|` is "or", `..2` skips up to two words of the sentence (`..` three)
 *   `=lies`  this very form      `(take down|delete)?`  a group, may be missing
 *   `лже*`  any word that begins so      `*anwalt`  whose stem ends so, as that of "Rechtsanwälten"      `*anwält*`  that holds so
 *   `@you`   words of the language's word list      `<number> <money> <name>`  what the word is      `<polite>`  German Sie, Ihr with a capital
 *   `<question>`  the sentence asks     `<start>`  the sentence begins here     `- phrase`  an innocent use: what overlaps it is not meant
 * Spanish may be written without accents, in phrases and texts. `=está` with its accent leaves "esta" alone, unless the text has no accent at all; `=esta` is both.
 * ä, ö, ü and ß of German are ae, oe, ue and ss as well.
 */
export type Pattern = { steps: readonly Step[]; question: boolean; start: boolean };
/** `=form` without accents, `≈form` with them or in a text without any, `~stem`, `begins*`, `*ends`, `*holds*`, `<kind>`. */
export type Atom = string;
/** One word of `atoms`, or one of the longer ways to say it. */
export type Choice = { atoms: ReadonlySet<Atom>; longer: readonly (readonly Step[])[]; optional: boolean };
export type Step = { skip: number } | Choice;

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
