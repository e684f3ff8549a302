import { fold } from '../check/fold.ts';
import { namesIn } from '../check/names.ts';
import type { Reading, Span } from '../check/reading.ts';
import { breaks } from '../check/sentence-breaks.ts';
import type { Token } from '../check/tokens.ts';
import { calendarStems, writesDaysLarge } from '../guard/calendar.ts';
import { mainTag } from '../schema/ids.ts';
import { cueBook } from '../triage/cue-book.ts';
import { firstNameOf, owns } from './first-name.ts';

/** Somebody in a text; `name` in its basic form where that is known, else as written. */
export type Person = Span & { name: string };

/** First names that are words as well: alone at the head of a sentence they are taken for the word. */
const alsoWords = new Set(
  'will grace joy faith hope dawn mark pat bill rob may max rose till kai sol luz paz mar flor ernst heide see an so вера любовь слава роза лев мила'.split(
    ' ',
  ),
);

/** Whether a name may be a word of its language. */
export const isAlsoWord = (name: string): boolean => alsoWords.has(fold(name));

/**
 * Names in a text, rather one too many than one too few: known first names in any case, what stands behind a title or a greeting,
 * the words of `known` names, and in languages that write nouns small every capital inside a sentence. `kept` are words that are
 * to stay, such as the company's own name.
 */
export function peopleIn(reading: Reading, known: readonly string[], kept: readonly string[]): Person[] {
  const { text, tokens, lang } = reading;
  const tongue = mainTag(lang);
  const written = ({ start, end }: Token) => text.slice(start, end);
  const wordsOf = (names: readonly string[]) =>
    new Set(
      names
        .flatMap((name) => name.split(/[\s-]+/))
        .map(fold)
        .filter((word) => word.length > 1),
    );
  const [listed, staying, days] = [wordsOf(known), wordsOf(kept), calendarStems(lang)];
  const introduced = new Set(
    namesIn(reading)
      .filter(({ titled, patronymic, addressed }) => titled || patronymic || (addressed && tongue !== 'de'))
      .flatMap(({ words }) => words),
  );
  const roles = cueBook(tongue)?.staffRoles(tokens).get('role') ?? [];
  const afterRole = new Set(roles.map(({ last }) => tokens[last + 1]));

  const isName = (token: Token, before: Token | undefined, next: Token | undefined): boolean => {
    const word = written(token);
    const form = fold(word);
    // A nickname may be words that the review uses as such.
    if (listed.has(form) && (/^\p{Lu}/u.test(word) || firstNameOf(word))) return true;
    if (staying.has(form) || !/^\p{Lu}/u.test(word)) return false;
    // Nobody's name in a language that writes days and months with a capital.
    if (days.has(token.stem) && writesDaysLarge.has(tongue)) return false;
    if (introduced.has(token)) return true;
    const opens = token.before === breaks.sentence;
    const named = next?.capital === true && next.before === breaks.none;
    if (firstNameOf(word) && (token.capital || word.length > 3)) return !(opens && alsoWords.has(form) && !named);
    if (!token.capital) return false;
    const behind = before && token.before === breaks.none;
    // A surname behind a first name, somebody behind their work: "Kellner Zbigniew".
    if (behind && ((firstNameOf(written(before)) && !owns(written(before))) || afterRole.has(token))) return true;
    return !opens && tongue !== 'de';
  };
  return tokens
    .filter((token, at) => isName(token, tokens[at - 1], tokens[at + 1]))
    .map((token) => {
      const word = written(token).replace(/['’]s$/, '');
      return { start: token.start, end: token.start + word.length, name: firstNameOf(word) ?? word };
    });
}
