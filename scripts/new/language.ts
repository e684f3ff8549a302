import { cpSync, existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rules } from '#lib/rules/index.ts';
import { root } from '../build.ts';
import { casesOfRules } from '../docs/cases.ts';
import { meanings } from '../train/meanings.ts';

/** Made by `npm run train`, not by hand. */
const learned: readonly string[] = ['meaning.ts', 'learned-mood.ts', 'learned-matters.ts'];
/** Of fewer lines the model of a language learns nothing of a rule: train/calibrate.ts. */
const fewestLines = 15;
const example = join(root, 'lib/languages/en');

/** By path, the words that a module of a language exports. A list is one saying: each language has as many ways as it likes. */
function wordsOf(value: unknown, path = '', found = new Map<string, string>()): Map<string, string> {
  if (typeof value === 'string') found.set(path, value);
  else if (value instanceof Set || Array.isArray(value)) found.set(path, JSON.stringify([...value]));
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) wordsOf(each, `${path}.${key}`, found);
  return found;
}

/** Whether a module only puts together what stands in those beside it. */
const joinsOthers = (file: string) => /^import \{.*from '\.\//m.test(readFileSync(file, 'utf8'));

async function wordsIn(file: string): Promise<Map<string, string>> {
  return existsSync(file) ? wordsOf(await import(pathToFileURL(file).href)) : new Map();
}

/** What is English still, or not there, file by file. */
async function missingWords(folder: string): Promise<string[]> {
  const missing: string[] = [];
  for (const name of globSync('*.ts', { cwd: example }).sort()) {
    if (learned.includes(name) || joinsOthers(join(example, name))) continue;
    const [english, own] = [await wordsIn(join(example, name)), await wordsIn(join(folder, name))];
    const sayings = [...english].filter(([, words]) => /\p{L}{3}/u.test(words));
    const without = sayings.filter(([path, words]) => !own.get(path)?.trim() || own.get(path) === words);
    if (without.length === 0) continue;
    const some = without.slice(0, 3).map(([path]) => path.slice(1));
    missing.push(`  ${name}: ${without.length} of ${sayings.length}, for example ${some.join(', ')}`);
  }
  return missing;
}

/** Modules that name every language, and this one not yet. */
function listsWithout(code: string): string[] {
  return globSync(['lib/**/*.ts', 'components/**/*.ts'], { cwd: root }).filter((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const names = (language: string) => new RegExp(`languages/${language}/|'\\./${language}[./]`).test(text);
    return names('en') && names('ru') && names('sv') && !names(code);
  });
}

const linesIn = (file: string): number =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).length : 0;

/** Begins a language with a copy of the English one, and says what is still missing in it. */
export async function newLanguage([code = '']: string[]): Promise<string[]> {
  if (!/^[a-z]{2,3}$/.test(code)) throw new Error('npm run new language CODE, two or three letters: pl, uk, pt');
  const folder = join(root, 'lib/languages', code);
  const begun = !existsSync(folder);
  if (begun) cpSync(example, folder, { recursive: true, filter: (file) => !learned.includes(basename(file)) });

  const all = await casesOfRules();
  const withoutCases = rules.filter(({ id }) => !(all(id) as Record<string, unknown>)[code]).map(({ id }) => id);
  const training = Object.keys(meanings).filter(
    (rule) => linesIn(join(root, 'training', code, `${rule}.txt`)) < fewestLines,
  );
  const sets = [
    `test/accuracy/${code}/seen.jsonl`,
    `test/accuracy/${code}/unseen.jsonl`,
    `test/triage/labelled/${code}-seen.jsonl`,
  ];
  const interfaceWords = `components/words/${code}.json`;
  const parts: [string, string[]][] = [
    [`words of lib/languages/${code} that are missing or the same as in English`, await missingWords(folder)],
    [
      'rules without cases in the language, beside each in lib/rules',
      withoutCases.length > 0 ? [`  ${withoutCases.length}: ${withoutCases.join(' ')}`] : [],
    ],
    [
      `rules of which training/${code} has fewer than ${fewestLines} lines; after them: npm run train ${code}`,
      training.length > 0 ? [`  ${training.length}: ${training.join(' ')}`] : [],
    ],
    ['lists that do not name it', listsWithout(code).map((file) => `  ${file}`)],
    [
      'sets by another hand and interface words that are not there',
      [...sets, interfaceWords].filter((file) => !existsSync(join(root, file))).map((file) => `  ${file}`),
    ],
  ];
  const told = parts.flatMap(([title, lines]) => (lines.length > 0 ? [`${title}:`, ...lines] : []));
  return [
    ...(begun ? [`wrote lib/languages/${code}, a copy of English to be put into the language`] : []),
    ...(told.length > 0 ? told : [`${code}: nothing is missing`]),
  ];
}
