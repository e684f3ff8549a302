import type { Reading, Span } from './reading.ts';
import { breaks } from './sentence-breaks.ts';
import { isDoubled, isGiven } from './spanish-names.ts';
import type { Token } from './tokens.ts';

/** Words before a name that stand where an author is addressed or unmasked. */
const titles = new Set(
  (
    'mr mrs ms miss sir madam lady господин госпожа гн гжа г herr herrn frau fräulein familie dr prof magister magistra ingenieur fru fröken ' +
    'sr sra srta sres sras señor señora señorita don doña dña dra'
  ).split(' '),
);
const address =
  /^(?:dear|hello|hi|hey|morning|afternoon|evening|sorry|apologies|welcome|cheers|thank|thanks|you|greetings|(?:глубоко|много)?уважаем\S*|дорог\S*|здравствуйте|привет|спасибо|добрый|день|hej|hejsan|bäst[ae]|kär[ae]|tack|goddag|estimad\S*|querid\S*|apreciad\S*|hola|gracias|buen[oa]s|saludos|geehrte[rns]?|liebe[rsn]?|hallo|guten|tag|moin|servus|grüezi|danke|dank|ihnen)$/;
/** Words that greet at the beginning of a reply, and behind it stand above a signature. */
const closing = /^(?:greetings|cheers|saludos)$/;
/** Between the words of one name; an emoji, a slash or a sign for "and" parts two. */
const withinName = /^[\s.'’-]*$/;
const patronymic = /(?:ович|евич|ьич|овна|евна|ична|инична)(?:а|у|ем|ом|е|ы|ой)?$/;
/** Before a name: it is said who the reader is. */
const secondPerson = /^(?:вы|вас|вам|вами|это)$/;
const placeWords = new Set(
  (
    'team hotel restaurant cafe clinic guest customer client visitor reviewer friend all everyone команда гость гости клиент друзья ' +
    'teamet hotellet restaurangen gäst gäster kund kunder alla vänner besökare ' +
    'equipo restaurante clínica cliente clientes huésped huéspedes amigo amiga amigos cafetería tienda todos todas presidente presidenta alcalde alcaldesa director directora ' +
    'gäste kundin kunde kunden praxis freunde leute grüsse grüssen gruss morgen abend nachbarn fans sie ihr ihre ihren ihrem ihrer ihres ihnen alles gute frohe schöne viel'
  ).split(' '),
);

/** `full`: more than a given name, of which Eva-Lena and María José are one; `spokenTo`: set off by commas or the ends of a sentence, as nobody's subject or object is. */
export type Name = {
  words: readonly Token[];
  full: boolean;
  titled: boolean;
  /** With a title, and a given name after it: doña Paz, Sra. Ana María. */
  givenTitle: boolean;
  patronymic: boolean;
  addressed: boolean;
  spokenTo: boolean;
};

/** Runs of capitalised words that could be a person's name, with how they are used. */
export function namesIn({ text, tokens }: Reading): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]?.capital) continue;
    const run: Token[] = [];
    for (let next = at; next < tokens.length; next++) {
      const token = tokens[next];
      if (!token?.capital || token.form.length < 2 || placeWords.has(token.form)) break;
      const last = run.at(-1);
      if (last && (token.before !== breaks.none || !withinName.test(text.slice(last.end, token.start)))) break;
      if (titles.has(token.form) || address.test(token.form)) break;
      if (text.slice(token.start, token.end) === text.slice(token.start, token.end).toUpperCase()) break;
      run.push(token);
    }
    if (run.length === 0) continue;
    const [previous, earlier, third] = [tokens[at - 1], tokens[at - 2], tokens[at - 3]];
    const joined = (run[0]?.before ?? breaks.sentence) < breaks.sentence;
    const titled = joined && previous !== undefined && titles.has(previous.form);
    const [greeted, before] = titled ? [earlier, third] : [previous, earlier];
    // "Ihnen Frau Winter" is who helps the reader, unless thanks or a comma make her the reader.
    const set = (titled ? previous : run[0])?.before !== breaks.none;
    const given = tokens[at - (titled ? 3 : 2)];
    const addressed =
      joined &&
      greeted !== undefined &&
      address.test(greeted.form) &&
      !(closing.test(greeted.form) && before !== undefined) &&
      (greeted.form !== 'ihnen' || set || /^dank(?:en?)?$/.test(given?.form ?? ''));
    const following = tokens[at + run.length];
    names.push({
      words: run,
      full: !isDoubled(run) && run.some(({ start }, place) => place > 0 && text[start - 1] !== '-'),
      titled,
      givenTitle:
        titled && (isDoubled(run) || isGiven(run) || /^(?:don|doña|dona|dña|dna)$/.test(previous?.form ?? '')),
      patronymic: run.some(({ form }) => patronymic.test(form)),
      addressed,
      spokenTo:
        (run[0]?.before !== breaks.none || previous === undefined || secondPerson.test(previous.form)) &&
        (following === undefined || following.before !== breaks.none),
    });
    at += run.length - 1;
  }
  return names;
}

/** From the first to the last word. */
export function spanOf(words: readonly Token[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
