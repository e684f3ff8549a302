import { withoutAccents } from './check/fold.ts';
import { compile, type Matcher } from './check/matcher.ts';
import { tokenise } from './check/tokens.ts';
import { endOf, workingDaysAfter } from './promises/calendar.ts';
import { dateReader } from './promises/due-in.ts';
import { promiseWordsIn } from './promises/promise-words.ts';
import { type Deed, deeds, type Task } from './schema/follow-up.ts';
import { type Language, mainTag } from './schema/ids.ts';
import { sentencesOf } from './triage/sentences.ts';

/** A promise of a reply. `start` and `end` (exclusive) of its sentence are UTF-16 units of the reply. */
export type FoundPromise = Pick<Task, 'words' | 'deed' | 'dueAt'> & {
  due: 'said' | 'usual';
  start: number;
  end: number;
};

/** Working days taken where the reply names no day. */
const usualDays = 3;

type Reader = { match: Matcher<Deed | 'idle'>; dueIn: ReturnType<typeof dateReader> };
const readers = new Map<Language, Reader>();

function readerOf(lang: Language): Reader | null {
  const known = readers.get(lang);
  if (known) return known;
  const found = promiseWordsIn(lang);
  if (!found) return null;
  const { words, lexicon } = found;
  const innocent = linesOf(words.innocent).map((line) => `- ${line}`);
  const phrases = deeds.map((deed) => [deed, [...linesOf(words.deeds[deed]), ...innocent].join('\n')]);
  const reader = {
    match: compile<Deed | 'idle'>(Object.fromEntries([...phrases, ['idle', words.idle]]), lexicon),
    dueIn: dateReader(words.dates),
  };
  readers.set(lang, reader);
  return reader;
}

const linesOf = (phrases: string): string[] =>
  phrases
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** As the words of dates are written, with one space wherever a text has room. */
function folded(text: string, lang: Language): string {
  const plain = text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ');
  return lang === 'es' ? withoutAccents(plain) : plain;
}

/**
 * What a reply promises, a promise a sentence, with the day it is due: the one it names, else three working days from `now`. To look
 * into something without a day is part of a promise to tell of it. Pure and total; none in languages that are not among ours.
 */
export function findPromises(reply: string, lang: Language, now: number): FoundPromise[] {
  const tongue = mainTag(lang);
  const reader = readerOf(tongue);
  if (!reader) return [];
  const tokens = tokenise(reply, tongue);
  const said = reader.match(tokens, () => false);
  const found = sentencesOf(tokens).flatMap(({ from, to }): FoundPromise[] => {
    const here = (id: Deed | 'idle') => said.get(id)?.find((match) => match.first >= from && match.last < to);
    const deed = deeds.find((each) => here(each));
    const place = deed && here(deed);
    const start = tokens[from]?.start ?? 0;
    const lastEnd = tokens[to - 1]?.end ?? start;
    const mark = reply.slice(lastEnd).match(/^["»”“’')\]]*([.!?…]*)/);
    if (!deed || !place || here('idle') || mark?.[1]?.includes('?')) return [];
    const end = lastEnd + (mark?.[0].length ?? 0);
    const promised = folded(reply.slice(start, tokens[place.last]?.end ?? end), tongue);
    const named = reader.dueIn(folded(reply.slice(start, end), tongue), promised.length, now);
    const dueAt = named ?? endOf(workingDaysAfter(now, usualDays), now);
    return [{ start, end, words: reply.slice(start, end), deed, dueAt, due: named === null ? 'usual' : 'said' }];
  });
  const tells = found.some(({ deed }) => deed === 'report' || deed === 'contact');
  return found.filter(({ deed, due }) => !(tells && deed === 'look' && due === 'usual'));
}
