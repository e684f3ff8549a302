import { fold, stem } from './tokens.ts';

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

type Words = Record<string, string>;
const defaultSkip = 3;
/** Word lists stand in many phrases: each is read once. */
const lists = new Map<string, Choice>();

function cutAtTopLevel(text: string, separator: string): string[] {
  if (!text.includes('('))
    return text
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === separator && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function atomOf(word: string): Atom {
  if (word.startsWith('<')) return word;
  if (word.endsWith('*')) return `${fold(word.replace(/^=|\*$/g, ''))}*`;
  if (word.startsWith('=')) return `=${fold(word.slice(1))}`;
  return `~${stem(fold(word))}`;
}

function choiceOf(text: string, words: Words): Choice {
  const atoms: Atom[] = [];
  const longer: Step[][] = [];
  for (const alternative of cutAtTopLevel(text, '|')) {
    const steps = stepsOf(alternative, words);
    if (steps.every((step) => 'skip' in step || step.optional))
      throw new Error(`"${alternative}" may say nothing at all`);
    const [only] = steps;
    if (steps.length === 1 && only && 'atoms' in only && !only.optional) {
      atoms.push(...only.atoms);
      for (const way of only.longer) longer.push([...way]);
    } else longer.push(steps);
  }
  return { atoms: new Set(atoms), longer, optional: false };
}

function stepOf(text: string, words: Words): Step {
  const skip = /^\.\.(\d*)$/.exec(text);
  if (skip) return { skip: skip[1] ? Number(skip[1]) : defaultSkip };
  if (text.length > 1 && text.endsWith('?')) {
    const step = stepOf(text.slice(0, -1), words);
    return 'atoms' in step ? { ...step, optional: true } : step;
  }
  if (cutAtTopLevel(text, '|').length > 1) return choiceOf(text, words);
  if (text.startsWith('(') && text.endsWith(')')) return choiceOf(text.slice(1, -1), words);
  if (text.startsWith('@')) {
    const meant = words[text.slice(1)];
    if (meant === undefined) throw new Error(`no word list named ${text}`);
    const known = lists.get(meant) ?? choiceOf(meant, words);
    lists.set(meant, known);
    return known;
  }
  if (/[^-]-[^-]/.test(text)) return choiceOf(text.replaceAll('-', ' '), words);
  return { atoms: new Set([atomOf(text)]), longer: [], optional: false };
}

function stepsOf(text: string, words: Words): Step[] {
  return cutAtTopLevel(text, ' ').map((part) => stepOf(part, words));
}

/** Reads one line. Throws on a line that cannot be read: phrases are our own. */
export function parsePhrase(line: string, words: Words): Pattern {
  const question = line.includes('<question>');
  const start = line.includes('<start>');
  const steps = stepsOf(line.replaceAll('<question>', '').replace('<start>', '').trim(), words);
  if (!steps[0] || 'skip' in steps[0]) throw new Error(`a phrase begins with a word: "${line}"`);
  return { steps, question, start };
}

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

/** Every word that a phrase speaks of. */
export function allAtoms(steps: readonly Step[]): Atom[] {
  return steps.flatMap((step) => ('skip' in step ? [] : [...step.atoms, ...step.longer.flatMap(allAtoms)]));
}
