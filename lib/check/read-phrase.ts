import type { Atom, Choice, Pattern, Step } from './pattern.ts';
import { atomsAsked } from './word-atoms.ts';

/** The language of the phrases (a main tag) and its word lists. */
export type Vocabulary = { lang: string; words: Record<string, string> };
/** A choice while its ways are being read. */
type Open = { atoms: Set<Atom>; longer: (readonly Step[])[] };
const defaultSkip = 3;
/** Words and word lists stand in many phrases: each is read once a language. */
const known = new Map<string, { singles: Map<string, Step>; lists: Map<string, Step> }>();

function knownIn(lang: string) {
  const found = known.get(lang) ?? { singles: new Map(), lists: new Map() };
  known.set(lang, found);
  return found;
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

function listOf(name: string, vocabulary: Vocabulary): Step {
  const { lists } = knownIn(vocabulary.lang);
  const meant = vocabulary.words[name];
  if (meant === undefined) throw new Error(`no word list named @${name}`);
  const list = lists.get(meant) ?? readSteps(`(${meant})`, vocabulary)[0];
  if (!list) throw new Error(`the word list @${name} is empty`);
  lists.set(meant, list);
  return list;
}

function singleOf(word: string, vocabulary: Vocabulary): Step {
  if (word.startsWith('@')) return listOf(word.slice(1), vocabulary);
  const { singles } = knownIn(vocabulary.lang);
  const read = singles.get(word);
  if (read) return read;
  let single: Step;
  if (word.startsWith('..')) single = { skip: word.length > 2 ? Number(word.slice(2)) : defaultSkip };
  else if (/[^-]-[^-]/.test(word)) {
    single = { atoms: new Set(), longer: [readSteps(word.replaceAll('-', ' '), vocabulary)], optional: false };
  } else single = { atoms: new Set(atomsAsked(word, vocabulary.lang)), longer: [], optional: false };
  singles.set(word, single);
  return single;
}

const betweenWords = / |\||\(|\)|\?/g;

/** Reads from left to right, every sign once. Between parentheses a space binds closer than `|`, outside them `|` does. */
function readSteps(text: string, vocabulary: Vocabulary): Step[] {
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
      step = singleOf(text.slice(at, end), vocabulary);
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
    steps.push(readAlternatives());
  }
  return steps;
}

const withoutConditions = (line: string) => line.replaceAll('<question>', '').replace('<start>', '').trim();

/** Reads one line. Throws on a line that cannot be read: phrases are our own. */
export function parsePhrase(line: string, vocabulary: Vocabulary): Pattern {
  const steps = readSteps(withoutConditions(line), vocabulary);
  if (!steps[0] || 'skip' in steps[0]) throw new Error(`a phrase begins with a word: "${line}"`);
  return { steps, question: line.includes('<question>'), start: line.includes('<start>') };
}
