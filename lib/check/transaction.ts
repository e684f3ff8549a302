import type { Span } from './reading.ts';

const patterns = [
  // Numbers of orders, bookings and contracts.
  /(?<!\p{L})(?:order|booking|reservation|invoice|receipt|contract|policy|account|tracking|parcel|loan)(?: (?:number|no\.?|id|ref))?[ #:№]{1,3}[A-Z]{0,4}-?\d[\d-]{2,20}/giu,
  /(?<!\p{L})(?:заказ|брон|договор|чек|сч[её]т|полис|накладн|трек|посылк|кредит|заявк|квитанци)\p{L}{0,5}(?: (?:номер|за номером))?[ #:№]{1,3}[A-ZА-Я]{0,4}-?\d[\d-]{2,20}/giu,
  // Rooms.
  /(?<!\p{L})(?:room|apartment|suite|villa|ward)(?: (?:number|no\.?))?[ #№]{1,2}\d{1,4}[a-z]?(?!\p{L}|\d)/giu,
  /(?<!\p{L})(?:номере|номер|номера|комнат[аеуы]|апартамент\p{L}{0,3}|палат[аеуы]|люкс\p{L}{0,2})[ №]{1,2}\d{1,4}(?!\d|[ -]?\d{2}|\p{L})/giu,
  // Sums.
  /[$£€₽] ?\d[\d ., ]{0,12}\d|[$£€₽] ?\d|\d(?:[\d .,\u00a0]{0,12}\d)? ?(?:[$£€₽]|(?:euros?|dollars|pounds|usd|gbp|eur|руб(?:л\p{L}{1,3}|\.)?|тысяч\p{L}?|тыс\.)(?!\p{L}))/giu,
  // Dates.
  /(?<![\p{L}\d])(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|june|july|august|september|october|november|december) \d{1,2}(?:st|nd|rd|th)?)(?!\p{L})/giu,
  /(?<![\p{L}\d])\d{1,2}(?:-?го)? (?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?!\p{L})/giu,
  /(?<![\d.])\d{1,2}[./]\d{1,2}[./](?:20)?\d{2}(?![\d.])/gu,
];

/** Order numbers, rooms, sums and dates of a text, in its order. */
export function transactionDetails(text: string): Span[] {
  // Such patterns take longer to compile than the rest of the check to run.
  if (!/\d/.test(text)) return [];
  return patterns
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
    )
    .sort((a, b) => a.start - b.start);
}
