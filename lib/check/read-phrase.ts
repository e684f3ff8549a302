import { type Atom, type Choice, firstAtoms, type Pattern, type Step } from './pattern.ts';
import { fold, stem } from './tokens.ts';

type Words = Record<string, string>;
/** A choice while its ways are being read. */
type Open = { atoms: Set<Atom>; longer: (readonly Step[])[] };
const defaultSkip = 3;
/** Words and word lists stand in many phrases: each is read once. */
const singles = new Map<string, Step>();
const lists = new Map<string, Step>();

function atomOf(word: string): Atom {
  if (word.startsWith('<')) return word;
  if (word.endsWith('*')) return `${fold(word.replace(/^=|\*$/g, ''))}*`;
  if (word.startsWith('=')) return `=${fold(word.slice(1))}`;
  return `~${stem(fold(word))}`;
}

/** Beginnings of words that the phrases ask for, as atoms. */
export function prefixesIn(phrases: string): Set<Atom> {
  return new Set((phrases.match(/[^\s|()?]+\*/g) ?? []).map(atomOf));
}

function addWay({ atoms, longer }: Open, steps: readonly Step[], text: string): void {
  if (steps.every((step) => 'skip' in step || step.optional)) throw new Error(`"${text}" may say nothing at all`);
  const [only] = steps;
  if (steps.length > 1 || !only || 'skip' in only) longer.push(steps);
  else {
    for (const atom of only.atoms) atoms.add(atom);
    longer.push(...only.longer);
  }
}

function listOf(name: string, words: Words): Step {
  const meant = words[name];
  if (meant === undefined) throw new Error(`no word list named @${name}`);
  const known = lists.get(meant) ?? readSteps(`(${meant})`, words)[0];
  if (!known) throw new Error(`the word list @${name} is empty`);
  lists.set(meant, known);
  return known;
}

function singleOf(word: string, words: Words): Step {
  if (word.startsWith('@')) return listOf(word.slice(1), words);
  const known = singles.get(word);
  if (known) return known;
  let single: Step = { atoms: new Set([atomOf(word)]), longer: [], optional: false };
  if (word.startsWith('..')) single = { skip: word.length > 2 ? Number(word.slice(2)) : defaultSkip };
  else if (/[^-]-[^-]/.test(word)) {
    single = { atoms: new Set(), longer: [readSteps(word.replaceAll('-', ' '), words)], optional: false };
  }
  singles.set(word, single);
  return single;
}

const betweenWords = / |\||\(|\)|\?/g;

/** Reads from left to right, every sign once. Between parentheses a space binds closer than `|`, outside them `|` does. */
function readSteps(text: string, words: Words, onlyHead = false): Step[] {
  let at = 0;

  function readPart(): Step {
    let step: Step;
    if (text[at] === '(') {
      at++;
      step = readGroup();
    } else {
      betweenWords.lastIndex = at;
      const end = betweenWords.exec(text)?.index ?? text.length;
      if (end === at) throw new Error(`a word is missing at ${at}: "${text}"`);
      step = singleOf(text.slice(at, end), words);
      at = end;
    }
    if (text[at] !== '?') return step;
    at++;
    return 'atoms' in step ? { ...step, optional: true } : step;
  }

  function readGroup(): Choice {
    const open = { atoms: new Set<Atom>(), longer: [], optional: false };
    for (;;) {
      const way = readSequence();
      if (way.length > 0) addWay(open, way, text);
      if (text[at] === undefined) throw new Error(`a parenthesis stays open: "${text}"`);
      if (text[at++] === ')') return open;
    }
  }

  function readSequence(): Step[] {
    const steps: Step[] = [];
    for (;;) {
      while (text[at] === ' ') at++;
      if (text[at] === undefined || text[at] === '|' || text[at] === ')') return steps;
      steps.push(readPart());
    }
  }

  function readAlternatives(): Step {
    const first = readPart();
    if (text[at] !== '|') return first;
    const open = { atoms: new Set<Atom>(), longer: [], optional: false };
    addWay(open, [first], text);
    while (text[at] === '|') {
      at++;
      addWay(open, [readPart()], text);
    }
    return open;
  }

  const steps: Step[] = [];
  while (at < text.length) {
    if (text[at] === ' ') {
      at++;
      continue;
    }
    const step = readAlternatives();
    steps.push(step);
    if (onlyHead && 'atoms' in step && !step.optional) break;
  }
  return steps;
}

const withoutConditions = (line: string) => line.replaceAll('<question>', '').replace('<start>', '').trim();

/** Words with which the line can begin, without reading the rest of it. */
export function headOf(line: string, words: Words): Atom[] {
  return firstAtoms(readSteps(withoutConditions(line), words, true));
}

/** Reads one line. Throws on a line that cannot be read: phrases are our own. */
export function parsePhrase(line: string, words: Words): Pattern {
  const steps = readSteps(withoutConditions(line), words);
  if (!steps[0] || 'skip' in steps[0]) throw new Error(`a phrase begins with a word: "${line}"`);
  return { steps, question: line.includes('<question>'), start: line.includes('<start>') };
}
