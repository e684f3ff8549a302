import { nearDigits } from './digit-windows.ts';
import type { Reading, Span } from './reading.ts';

const months = [
  'january|february|march|april|may|june|july|august|september|october|november|december',
  'januari|februari|mars|maj|juni|juli|augusti|oktober',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre',
  'januar|jänner|februar|märz|mai|august|dezember',
].join('|');
/** A sentence or a clause that begins with them tells how things are done since then, and of no purchase: not "your invoice has been open since 3 May". */
const since =
  'since|from|seit|seit dem|ab|ab dem|sedan|sedan den|från|från den|från och med den|desde|desde el|a partir de|a partir del';
const numbered = [
  'order|booking|reservation|invoice|receipt|contract|policy|account|tracking|parcel|loan',
  'beställning(?:en)?|bokning(?:en)?|faktura(?:n)?|avtal(?:et)?|konto(?:t)?|paket(?:et)?|ärende(?:t)?|kvitto(?:t)?|order',
  'pedido|reserva|factura|ticket|tique|contrato|póliza|poliza|cuenta|préstamo|prestamo|envío|envio|guía|boleta|orden|expediente',
  'bestellung|auftrag|buchung|reservierung|rechnung|vertrag|kunden|sendung|paket|bestell|auftrags|buchungs|rechnungs|vertrags|sendungs',
].join('|');
const numberWord = 'number|no\\.?|id|ref|nummer|nr\\.?|número|numero|núm\\.?|n\\.? ?[º°]|-?nummer|-?nr\\.?';
const patterns = [
  // Numbers of orders, bookings and contracts.
  new RegExp(`(?<!\\p{L})(?:${numbered})(?:(?: |-)?(?:${numberWord}))?[ #:№]{1,3}[A-Z]{0,4}-?\\d[\\d-]{2,20}`, 'giu'),
  /(?<!\p{L})(?:заказ|брон|договор|чек|сч[её]т|полис|накладн|трек|посылк|кредит|заявк|квитанци)\p{L}{0,5}(?: (?:номер|за номером))?[ #:№]{1,3}[A-ZА-Я]{0,4}-?\d[\d-]{2,20}/giu,
  // Rooms.
  /(?<!\p{L})(?:room|apartment|suite|villa|ward|rum|lägenhet|svit|stuga|habitación|habitacion|cuarto|apartamento|departamento|zimmer|appartement|ferienwohnung|station|(?:aloj|hosped)\p{L}+ en la)(?: (?:number|no\.?|nummer|nr\.?|número|n\.? ?[º°]))?[ #№]{1,2}\d{1,4}[a-z]?(?!\p{L}|\d)/giu,
  /(?<!\p{L})(?<!(?:зал|касс|окн|вход|школ|корпус|лини|маршрут|автобус|трамва|выход|стол|столик)\p{L}{0,2} )(?:номере|номер|номера|комнат[аеуы]|апартамент\p{L}{0,3}|палат[аеуы]|люкс\p{L}{0,2})[ №]{1,2}\d{1,4}(?!\d|[ -]?\d{2}|\p{L})/giu,
  // Sums.
  /[$£€₽] ?\d[\d ., ]{0,12}\d|[$£€₽] ?\d|(?<!\p{L})(?:CHF|EUR|SEK|USD) ?\d[\d.,]{0,10}|\d(?:[\d .,\u00a0]{0,12}\d)? ?(?:[$£€₽]|(?:euros?|dollars|pounds|usd|gbp|eur|руб(?:л\p{L}{1,3}|\.)?|тысяч\p{L}?|тыс\.|kronor|kr|sek|:-|pesos|soles|dólares|dolares|mxn|ars|clp|cop|chf|franken)(?!\p{L}))/giu,
  // Dates.
  new RegExp(
    `(?<![\\p{L}\\d])(?<!(?:^|[.!?…;:,]\\s)(?:${since}) )(?:\\d{1,2}(?:st|nd|rd|th|\\.)? (?:of |de |den )?(?:${months})|(?:january|february|march|april|june|july|august|september|october|november|december) \\d{1,2}(?:st|nd|rd|th)?)(?!\\p{L})`,
    'giu',
  ),
  /(?<![\p{L}\d])(?<!(?:^|[.!?…;:,]\s)(?:начиная|уже) со? )\d{1,2}(?:-?го)? (?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?!\p{L})/giu,
  /(?<![\d.])\d{1,2}[./]\d{1,2}[./](?:20)?\d{2}(?![\d.])/gu,
  /(?<![\d-])20\d{2}-\d{2}-\d{2}(?![\d-])/gu,
];

/** Order numbers, rooms, sums and dates of a text, in its order. */
export const transactionDetails = (reading: Reading): Span[] =>
  nearDigits(() => patterns, reading).sort((a, b) => a.start - b.start);
