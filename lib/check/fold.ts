const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Marks that no letter has of itself: struck through, dotted all over. */
const strayMarks = /\p{Mn}|\p{Me}/gu;
/** Letters that look like Latin ones and are none. */
const lookAlikes: Record<string, string> = {
  і: 'i',
  ѕ: 's',
  ј: 'j',
  һ: 'h',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  α: 'a',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ı: 'i',
  ɡ: 'g',
  ʟ: 'l',
};
const latinForCyrillic: Record<string, string> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  '0': 'о',
  '3': 'з',
};
const cyrillicForLatin = Object.fromEntries(
  Object.entries(latinForCyrillic).map(([latin, cyrillic]) => [cyrillic, latin]),
);

/** A word of two alphabets was written to slip past a filter: take it for the one it mostly is. */
function unmix(word: string): string {
  const latin = word.match(/[a-z]/g)?.length ?? 0;
  if (latin === 0) return word;
  const cyrillic = word.match(/[а-я]/g)?.length ?? 0;
  if (cyrillic === 0) return word.replace(/[іѕјһԁԛԝα-ωıɡʟ]/g, (letter) => lookAlikes[letter] ?? letter);
  const table = cyrillic >= latin ? latinForCyrillic : cyrillicForLatin;
  return word.replace(/./gu, (letter) => table[letter] ?? letter);
}

const plainWord = /^(?:[a-z]+|[а-я]+|[0-9]+)$/;

/** The form in which words are compared. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (plainWord.test(lower)) return lower;
  if (/^[%$£€₽¥№]$/.test(word)) return word;
  const plain = word
    .replace(invisible, '')
    .normalize('NFKC')
    .replace(strayMarks, '')
    .toLowerCase()
    .replaceAll('ё', 'е');
  return unmix(plain);
}

/** Where a language writes the same word in two ways, the way that is compared. */
const spelling: Record<string, (word: string) => string> = {
  // Street without ß in Switzerland, umlauts as two letters where the keyboard has none; "neue" and "quer" hold no umlaut.
  de: (word) =>
    word
      .replaceAll('ß', 'ss')
      .replaceAll('ae', 'ä')
      .replaceAll('oe', 'ö')
      .replace(/(?<![aeiouäöüq])ue/g, 'ü')
      .replace(/[éèêáà]/g, plainVowel),
  sv: (word) => word.replace(/[éèêáà]/g, plainVowel),
  en: (word) => word.replace(/[éèêëáàâïôçñ]/g, plainVowel),
  // No Spanish word ends so without its accent, and many are typed without it.
  es: (word) => word.replace(/([cs])ion$/, '$1ión').replaceAll('ü', 'u'),
};
const plainVowel = (letter: string): string => letter.normalize('NFD').slice(0, 1);

/** Languages that spell letters without accents in one way alone. */
const accentsOnly = new Set(['en', 'sv']);
const bareWord = /^[a-z]+$/;

/** The form in which words of a language are compared. */
export function foldIn(lang: string, word: string): string {
  const folded = fold(word);
  if (accentsOnly.has(lang) && bareWord.test(folded)) return folded;
  return spelling[lang]?.(folded) ?? folded;
}

const acute = /[áéíóú]/g;
export const hasAccent = (form: string): boolean => /[áéíóú]/.test(form);
/** Spanish vowels without their accents; ñ is a letter of its own and stays. */
export const withoutAccents = (form: string): string => form.replace(acute, plainVowel);
