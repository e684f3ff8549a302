import { latinProfiles } from './language-profiles.ts';
import type { Language } from './schema/ids.ts';

const scripts: [Language, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];
/** Text beyond this says nothing new about its language. */
const sample = 2000;
/** A word that three languages share tells a third as much as one of its own. */
const weight = { word: 3, letter: 2, ending: 0.7 };
/** Between near neighbours (es and pt, sv and da) the one that is met more often, unless the text says otherwise. */
const likelier: ReadonlySet<Language> = new Set(['en', 'es', 'de', 'sv', 'fr']);

type Marks = Map<string, string[]>;
let marks: { words: Marks; letters: Marks; endings: Marks } | undefined;

function gather(part: 'words' | 'letters' | 'endings'): Marks {
  const found: Marks = new Map();
  for (const [language, profile] of Object.entries(latinProfiles)) {
    for (const mark of new Set(profile[part].split(' ').filter(Boolean))) {
      found.set(mark, [...(found.get(mark) ?? []), language]);
    }
  }
  return found;
}

function latinLanguage(text: string): Language | null {
  marks ??= { words: gather('words'), letters: gather('letters'), endings: gather('endings') };
  const scores = new Map<string, number>();
  const count = (languages: string[] | undefined, points: number) => {
    for (const language of languages ?? []) {
      scores.set(language, (scores.get(language) ?? 0) + points / (languages?.length ?? 1));
    }
  };
  for (const word of text.toLowerCase().match(/[\p{L}]+(?:['’][\p{L}]+)*/gu) ?? []) {
    count(marks.words.get(word), weight.word);
    for (const part of word.split(/['’]/)) if (part !== word) count(marks.words.get(part), 1);
    for (let length = 2; length <= 5 && length < word.length; length++) {
      count(marks.endings.get(word.slice(-length)), weight.ending);
    }
    for (const letter of new Set(word)) count(marks.letters.get(letter), weight.letter);
  }
  for (const mark of text.match(/[¿¡]/g) ?? []) count(marks.letters.get(mark), weight.letter);
  let best: Language | null = null;
  let most = 0;
  for (const [language, score] of scores) {
    const chance = score * (likelier.has(language) ? 1.15 : 1);
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

/**
 * The language a text is written in, by script, then by commonest words, letters and endings.
 * Links and addresses are not counted. Null when nothing tells, as for digits or a bare name.
 */
export function languageOf(text: string): Language | null {
  const words = text.slice(0, sample).replace(/\S*(?:@|:\/\/|www\.)\S*|\b[\w-]+\.[a-z]{2,8}(?:\/\S*)?/gi, ' ');
  const latin = words.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const cyrillic = words.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  let [best, most]: [Language | null, number] = [null, 0];
  for (const [language, letters] of scripts) {
    const count = (words.match(letters)?.length ?? 0) * 2;
    if (count > most) [best, most] = [language, count];
  }
  if (most > Math.max(latin, cyrillic)) return best;
  if (cyrillic > 0 && cyrillic >= latin) return cyrillicLanguage(words);
  return latin > 1 ? latinLanguage(words) : null;
}
