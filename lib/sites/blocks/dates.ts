import { westernDigits } from '../ratings.ts';

const year = '(?:19|20)\\d\\d';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
/** First letters of the months' names, in languages whose sites write dates without a year. */
const month =
  '(?:jan|ene|gen|янв|січ|sty|oca|led|tam|feb|fev|fév|фев|лют|lut|şub|únor|hel|mar|mär|maa|мар|бер|apr|abr|avr|апр|кві|kwi|nis|dub|huh|may|mai|maj|мая|май|трав|toukok|jun|jui|juin|giu|июн|черв|cze|haz|kes|jul|lug|июл|лип|lip|tem|hei|aug|ago|aoû|août|авг|серп|sie|ağu|elo|sep|set|сен|вер|wrz|eyl|syy|oct|okt|ott|out(?=ubro|\\.)|окт|жов|paź|eki|loka|nov|ноя|лист|kas|marr|dec|dez|dic|déc|дек|груд|gru|ara|joul|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר)\\p{L}*';
const between = '[\\s.,\\u00a0]*(?:de\\s+|d[ei]l\\s+|of\\s+)?';

const absolute = [
  `${year}[-./]\\s?\\d{1,2}[-./]\\s?${day}`,
  `(?<!\\d)${day}\\s?[-./]\\s?\\d{1,2}[-./]\\s?(?:${year}|\\d\\d)(?!\\d)`,
  `\\d{1,2}/${day}/${year}`,
  `${year}\\s?[年년]\\s?\\d{1,2}\\s?[月월](?:\\s?\\d{1,2}\\s?[日일])?`,
  `(?<!\\d)${day}(?:st|nd|rd|th|er|º)?${between}${month}${between}(?:${year})?`,
  `(?<!\\p{L})${month}${between}${day}(?!\\d)(?:st|nd|rd|th)?(?:${between}${year})?`,
  `(?<!\\d)${day}\\.?${between}\\p{L}{3,12}${between}${year}`,
  `(?<!\\p{L})${month}${between}['’]?${year}`,
];
/** A number as words of time count: "2", "a", "einem"; some languages have forms for one and two without any. */
const some = '(?:\\d+|an?|one|ein\\p{L}{0,2}|un[aeo]?|uma?|ett?|en|een|один|одну|jede[nm]|jeden|bir)';

/** "Ago" before or after a number and a unit, or a day named from today. */
const relative = [
  `${some}\\s\\p{L}+\\.?\\s(?:ago|назад|тому|geleden|siden|sedan|fa|temu|önce|sitten|atrás|zpět|vissza|πριν)`,
  '(?:год|месяц|неделю|день|час|минуту) назад',
  `(?:vor|hace|il y a|há|acum|před|pred|prije|πριν|för|for)\\s(?:από\\s)?(?:\\p{L}{1,6}\\s)?${some}(?:\\s\\p{L}+){1,2}`,
  '(?:منذ|לפני|قبل)\\s(?:\\d+\\s)?\\p{L}+(?:\\s\\p{L}+)?',
  '\\d+\\s?(?:分|小?时|時間|小時|天|日|週間?|周|か?ヶ?個?个?月|年|분|시간|일|주|개월|년)\\s?[前전]',
  '(?:today|yesterday|сегодня|вчера|heute|gestern|hoy|ayer|idag|igår|i dag|i går|aujourd’hui|hier|oggi|ieri|hoje|ontem|vandaag|gisteren|今日|昨日|今天|昨天|오늘|어제|just now|только что)',
];
const dated = new RegExp(`(?:${absolute.join('|')})`, 'iu');
const ago = new RegExp(
  `^[\\p{L}\\s:•·|,–-]{0,20}?(?:${relative.join('|')})(?!\\p{L})[\\s\\p{L}\\d:•·|,.()–-]{0,20}$`,
  'iu',
);

/** Letters that a line may hold besides its date: "Reviewed", "on", "verified purchase". */
const around = 28;
const longest = 70;

/**
 * How much of a short line is a date, 0 to 1: a year or a month by name, or words like "2 months ago"; 0 for a line that is
 * mostly something else.
 */
export function dateShare(words: string): number {
  if (words.length < 4 || words.length > longest) return 0;
  const text = westernDigits(words);
  const found = /\d/.test(text) ? dated.exec(text)?.[0] : undefined;
  if (found !== undefined) {
    const time = /\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]m)?/i.exec(text.replace(found, ''))?.[0] ?? '';
    const rest = text.length - found.length - time.length;
    return rest <= around ? (found.length + time.length) / text.length : 0;
  }
  return text.length <= 40 && ago.test(text) ? 0.9 : 0;
}

export const isDate = (words: string): boolean => dateShare(words) > 0;
