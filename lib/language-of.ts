import { kindAt, kinds, runEnd } from './check/letters.ts';
import { type Units, unitsOf } from './check/units.ts';
import { wordBook } from './check/word-book.ts';
import { latinProfiles } from './language-profiles.ts';
import type { Language } from './schema/ids.ts';

/** Letters of one language alone, first and last. */
const scripts: readonly (readonly [Language, number, number])[] = [
  ['el', 0x370, 0x3ff],
  ['he', 0x590, 0x5ff],
  ['ar', 0x600, 0x6ff],
  ['hi', 0x900, 0x97f],
  ['th', 0xe00, 0xe7f],
  ['ja', 0x3040, 0x30ff],
  ['zh', 0x4e00, 0x9fff],
  ['ko', 0xac00, 0xd7af],
];
/** Text beyond this says nothing new about its language. */
const sample = 2000;
/** A word that three languages share tells a third as much as one of its own. */
const weight = { word: 3, letter: 2, ending: 0.7, strange: 1 };
/** Between near neighbours (es and pt, sv and da) the one that is met more often, unless the text says otherwise. */
const likelier: ReadonlySet<Language> = new Set(['en', 'es', 'de', 'sv', 'fr']);

type Marks = Map<string, string[]>;
let marks: { words: Marks; letters: Marks; endings: Marks } | undefined;

function gather(part: 'words' | 'letters' | 'endings'): Marks {
  const found: Marks = new Map();
  for (const [language, profile] of Object.entries(latinProfiles)) {
    for (const mark of new Set(profile[part].split(' ').filter(Boolean))) {
      const tellers = found.get(mark);
      if (tellers) tellers.push(language);
      else found.set(mark, [language]);
    }
  }
  return found;
}

/** So many words are read before it is asked whether they tell enough. */
const stretch = 12;
const clear = { points: 12, times: 2 };

/** What a word says of each language, in turn: its number among those of `latinProfiles`, and the points. */
type Hint = { language: number; points: number };
const languages = Object.keys(latinProfiles) as Language[];
function hintsOf(tellers: readonly string[] | undefined, points: number): Hint[] {
  return (tellers ?? []).map((language) => ({
    language: languages.indexOf(language as Language),
    points: points / (tellers?.length ?? 1),
  }));
}

/** A letter that a language does without speaks against it. */
const strangersTo = (tellers: readonly string[]): Hint[] =>
  languages.flatMap((language, number) =>
    tellers.includes(language) ? [] : [{ language: number, points: -weight.strange }],
  );

function readHints(word: string): Hint[] {
  marks ??= { words: gather('words'), letters: gather('letters'), endings: gather('endings') };
  const { words, letters, endings } = marks;
  const found = hintsOf(words.get(word), weight.word);
  for (const part of word.split(/['’]/)) if (part !== word) found.push(...hintsOf(words.get(part), 1));
  for (let length = 2; length <= 5 && length < word.length; length++) {
    found.push(...hintsOf(endings.get(word.slice(-length)), weight.ending));
  }
  for (const letter of new Set(word)) {
    const tellers = letters.get(letter);
    found.push(...hintsOf(tellers, weight.letter));
    if (tellers) found.push(...strangersTo(tellers));
  }
  return found;
}

const hintsAt = wordBook((written) => readHints(written.toLowerCase()));

/** By language, of the text that is read. */
const scores = new Float64Array(languages.length);

function isClear(): boolean {
  let [most, next] = [0, 0];
  for (const score of scores) {
    if (score > most) [most, next] = [score, most];
    else if (score > next) next = score;
  }
  return most >= clear.points && most >= next * clear.times;
}

const [apostrophe, quote] = [0x27, 0x2019];

/** Where the word ends that begins at `from`: behind its letters, and those that an apostrophe joins to them. */
function wordEnd(units: Units, from: number): number {
  let end = runEnd(units, from, kinds.letter);
  for (;;) {
    const mark = units.codes[end] as number;
    if (mark !== apostrophe && mark !== quote) return end;
    const next = runEnd(units, end + 1, kinds.letter);
    if (next === end + 1) return end;
    end = next;
  }
}

function latinLanguage(units: Units): Language | null {
  const { text, length } = units;
  scores.fill(0);
  /** In the order in which they were first heard: of equals the first is taken. */
  const heard: number[] = [];
  const count = (told: readonly Hint[]) => {
    for (let at = 0; at < told.length; at++) {
      const { language, points } = told[at] as Hint;
      if (scores[language] === 0) heard.push(language);
      scores[language] = (scores[language] as number) + points;
    }
  };
  let read = 0;
  for (let start = 0, end = 0; start < length; start = Math.max(end, start + 1)) {
    end = wordEnd(units, start);
    if (end === start || kindAt(units, start) !== kinds.letter) continue;
    if (read > 0 && read % stretch === 0 && isClear()) break;
    read++;
    count(hintsAt(units, start, end));
  }
  if (text.includes('¿') || text.includes('¡')) for (const mark of text.match(/[¿¡]/g) ?? []) count(readHints(mark));
  let best: Language | null = null;
  let most = 0;
  for (const number of heard) {
    const language = languages[number] as Language;
    const chance = (scores[number] as number) * (likelier.has(language) ? 1.15 : 1);
    if (chance > most) [best, most] = [language, chance];
  }
  return best;
}

function cyrillicLanguage(text: string): Language {
  if (/[іїєґ]/i.test(text) && !/[ыъэ]/i.test(text)) return 'uk';
  if (/[ўі]/i.test(text) && /[ыэ]/i.test(text)) return 'be';
  if (/[ђјљњћџ]/i.test(text)) return 'sr';
  const hardSigns = text.match(/ъ[бвгджзклмнпрстфхцчшщт]/gi)?.length ?? 0;
  if (hardSigns > 0 && !/[ыэё]/i.test(text)) return 'bg';
  return 'ru';
}

const scriptOf = (code: number): Language | undefined =>
  scripts.find(([, from, to]) => code >= from && code <= to)?.[0];

/** How many letters are Latin, how many Cyrillic, how many those of a language of its own script. */
function countLetters({ codes, length }: Units) {
  let [latin, cyrillic] = [0, 0];
  const others = new Map<Language, number>();
  for (let at = 0; at < length; at++) {
    const code = codes[at] as number;
    if (code < 0x41) continue;
    const letter = code | 0x20;
    if ((letter >= 0x61 && letter <= 0x7a && code < 0x7b) || (code >= 0xc0 && code < 0x250)) latin++;
    else if (code >= 0x400 && code < 0x530) cyrillic++;
    else if (code >= 0x370) {
      const own = scriptOf(code);
      if (own) others.set(own, (others.get(own) ?? 0) + 1);
    }
  }
  return { latin, cyrillic, others };
}

const addresses = /\S*(?:@|:\/\/|www\.)\S*|\b[\w-]+\.[a-z]{2,8}(?:\/\S*)?/gi;
const mayHoldAddress = /@|:\/\/|www\.|\.[a-z]{2}/i;

/**
 * The language a text is written in, by script, then by commonest words, letters and endings.
 * Links and addresses are not counted. Null when nothing tells, as for digits or a bare name.
 */
export function languageOf(text: string): Language | null {
  const start = text.slice(0, sample);
  const words = mayHoldAddress.test(start) ? start.replace(addresses, ' ') : start;
  const units = unitsOf(words);
  const { latin, cyrillic, others } = countLetters(units);
  const [most] = [...others].sort((a, b) => b[1] - a[1]);
  // Characters of these scripts stand for more than a letter; kana among Chinese characters make them Japanese.
  if (most && most[1] * 2 > Math.max(latin, cyrillic)) return most[0] === 'zh' && others.has('ja') ? 'ja' : most[0];
  if (cyrillic > 0 && cyrillic >= latin) return cyrillicLanguage(words);
  return latin > 1 ? latinLanguage(units) : null;
}
