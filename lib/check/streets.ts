import type { Span } from './reading.ts';

const english =
  /\b\d{1,4}[a-z]?,? (?:\p{Lu}[\p{L}'’-]{1,30} ){1,3}(?:lane|street|road|avenue|drive|close|court|way|square|place|terrace|boulevard|crescent|gardens|st|rd|ave|ln|blvd)\b\.?/giu;
const russian =
  /(?:(?<!\p{L})(?:ул|улиц[аеуы]|просп|проспект[еу]?|пр-т|пер|переул\p{L}{2,4}|пл|площад\p{L}{1,3}|шоссе|бульвар[еу]?|наб|набережн\p{L}{2,3})\.? ?\p{Lu}[\p{L}-]{2,30}|(?<!\p{L})\p{Lu}[\p{L}-]{2,30}(?:ская|скую|ской|ную|ная|ной|вую|вая|вой|ский|ском|ого)(?: (?:ул|улиц[аеуы])\.?)?),? ?(?:д\.?|дом)? ?\d{1,4}[а-я]?(?:,? ?(?:кв|к|корп|стр|оф|под)\.? ?\d{1,4})*/gu;

/** Streets with a house number, as addresses are written in English and Russian. */
export function streetsIn(text: string): Span[] {
  // Such patterns take longer to compile than the rest of the check to run.
  if (!/\d/.test(text)) return [];
  return [english, russian].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}
