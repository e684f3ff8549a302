import { nearDigits } from './digit-windows.ts';
import type { Reading, Span } from './reading.ts';

/** Streets with a house number, as addresses are written in each language. */
const patterns = [
  /\b\d{1,4}[a-z]?,? (?:\p{Lu}[\p{L}'’-]{1,30} ){1,3}(?:lane|street|road|avenue|drive|close|court|way|square|place|terrace|boulevard|crescent|gardens|st|rd|ave|ln|blvd)\b\.?/giu,
  /(?:(?<!\p{L})(?:ул|улиц[аеуы]|просп|проспект[еу]?|пр-т|пер|переул\p{L}{2,4}|пл|площад\p{L}{1,3}|шоссе|бульвар[еу]?|наб|набережн\p{L}{2,3})\.? ?\p{Lu}[\p{L}-]{2,30}|(?<!\p{L})\p{Lu}[\p{L}-]{2,30}(?:ская|скую|ской|ную|ная|ной|вую|вая|вой|ский|ском|ого)(?: (?:ул|улиц[аеуы])\.?)?),? ?(?:д\.?|дом)? ?\d{1,4}[а-я]?(?:,? ?(?:кв|к|корп|стр|оф|под)\.? ?\d{1,4})*/gu,
  // Lindenweg 9, Hauptstr. 12a, Am Markt 3; Storgatan 14 B, Kungsvägen 3.
  /(?<!\p{L})(?:\p{Lu}[\p{L}-]{1,24} )?\p{Lu}?\p{L}{2,30}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|steig|gatan|vägen|gränd|torget|stigen) ?\d{1,4}(?: ?[a-zA-Z])?(?![\p{L}\d])/gu,
  /(?<!\p{L})(?:(?:Am|An der|Im|Auf der|Unter den) \p{Lu}\p{Ll}{2,24}|\p{Lu}\p{Ll}{2,24}(?:er|s) (?:Straße|Strasse|Str\.|Allee|Platz|Weg|Ring|väg|gata)) \d{1,4}(?: ?[a-zA-Z])?(?![\p{L}\d.:])/gu,
  /(?<!\p{L})(?:calle|c\/|avenida|avda\.?|av\.|plaza|pza\.?|paseo|carrera|camino|ronda|travesía|travesia) (?:de (?:la |los |las )?|del )?\p{Lu}[\p{L}-]{2,30}(?: \p{Lu}[\p{L}-]+){0,2},? ?(?:n\.?º ?|#)?\d{1,4}(?:,? ?\d{1,2}\.?[ºª]? ?[A-D](?!\p{L}))?/giu,
];

/** Streets with a house number in a text. */
export const streetsIn = (reading: Reading): Span[] => nearDigits(() => patterns, reading);
