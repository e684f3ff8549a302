/** What stands between a word and the one before it. */
export const breaks = { none: 0, clause: 1, sentence: 2 } as const;

const sentenceEnd = /[.!?…]["»”“’')\]]*\s|\n/;
const clauseEnd = /[,;:()"«»“”„¿¡\n]|[—–]|\s-\s|[.!?…]/;

const shortened = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Words that a full stop shortens; single capital letters are such in every language. */
const abbreviations: Record<string, ReadonlySet<string>> = {
  en: shortened('mr mrs ms dr st vs etc no approx dept inc ltd'),
  ru: shortened('ул г д кв стр корп им тел руб коп т р пр обл см др п'),
  sv: shortened('t ex bl a kl nr tel ca osv m fl dvs f st etc resp ang inkl exkl mån tis ons tors fre lör sön dr'),
  es: shortened('sr sra srta srs sres ud uds vd vds d dª dña núm num nº tel pág pag av avda etc dr dra aprox ej prof'),
  de: shortened(
    'z b bzw ca nr str tel usw u a d h evtl ggf inkl zzgl hr fr dr prof o ä etc st max min mind vgl abs bspw sog geb',
  ),
};
const anyLanguage = shortened([...new Set(Object.values(abbreviations).flatMap((words) => [...words]))].join(' '));
/** "am 3. Mai": in German a number with a full stop is an ordinal, and the noun after it has a capital. */
const ordinalBeforeCapital = new Set(['de']);

/** What signs between words are, whichever words: the same few stand between most. */
type Signs = { ends: boolean; mayEnd: boolean; shortens: boolean; afterNumber: boolean; parts: 0 | 1 };
const known = new Map<string, Signs>();
const knownLimit = 1000;

function signsOf(between: string): Signs {
  const met = known.get(between);
  if (met) return met;
  const read: Signs = {
    ends: sentenceEnd.test(between),
    mayEnd: /[.!?…]/.test(between),
    shortens: between.startsWith('.') && !between.includes('\n'),
    afterNumber: /^\.\s/.test(between),
    parts: clauseEnd.test(between) ? breaks.clause : breaks.none,
  };
  if (known.size >= knownLimit) known.clear();
  known.set(between, read);
  return read;
}

/** "At 19:30", "um 19.30 Uhr". */
const isClock = (between: string, previous: string, follows: string): boolean =>
  (between === ':' || between === '.') && /^\p{N}{1,2}$/u.test(previous) && /^\p{N}{2}$/u.test(follows);

/** What the signs between two words of a text in `lang` (a main tag) part. */
export function breakIn(lang: string, between: string, previous: string, follows: string): 0 | 1 | 2 {
  if (between === ' ' || between === '' || isClock(between, previous, follows)) return breaks.none;
  const { ends, mayEnd, shortens, afterNumber, parts } = signsOf(between);
  if (!ends && !(mayEnd && /^\p{Lu}/u.test(follows) && /^\p{Ll}{3}/u.test(previous))) return parts;
  const short = abbreviations[lang] ?? anyLanguage;
  const abbreviated = shortens && (short.has(previous.toLowerCase()) || /^\p{Lu}$/u.test(previous));
  const ordinal =
    afterNumber &&
    /^\p{N}+$/u.test(previous) &&
    (/^\p{Ll}/u.test(follows) || (ordinalBeforeCapital.has(lang) && previous.length <= 2));
  return abbreviated || ordinal ? breaks.none : breaks.sentence;
}
