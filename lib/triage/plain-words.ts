import { fold } from '../check/fold.ts';
import { breaks } from '../check/sentence-breaks.ts';
import type { Token } from '../check/tokens.ts';
import type { Clause } from './sentiment.ts';

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

/** "It was all right", and no more than that. */
const fair: Record<string, ReadonlySet<string>> = {
  en: listOf('ok okay fine alright decent average fair'),
  de: listOf('ok okay ordnung passt passte ordentlich okey'),
  sv: listOf('ok okej okay godkänt godkänd hyfsat hyfsad duger'),
  es: listOf('ok okay correcto correcta bien normal normalito aceptable cumple'),
  ru: listOf('ок окей нормально норм нормальный нормальное нормальная неплохо сойдёт пойдёт'),
};
/** What may stand around it. */
const around: Record<string, ReadonlySet<string>> = {
  en: listOf('it its was is all everything quite just pretty perfectly the place food service and stay overall thing'),
  de: listOf('es war ist alles ganz soweit so in das essen der service und hat insgesamt'),
  sv: listOf('det var är allt väl helt ganska jaha maten servicen och'),
  es: listOf('todo estuvo está fue es sin más la comida el servicio y en general nada que decir'),
  ru: listOf('всё вполне в целом было место так и еда сервис без нареканий претензий'),
};
/** "It was all right. Fine." */
const mostWords = 6;

/** Whether a text says that it was all right, and nothing else. */
export function saysFair(tokens: readonly Token[], language: string): boolean {
  const [words, fillers] = [fair[language], around[language]];
  if (!words || !fillers || tokens.length === 0 || tokens.length > mostWords) return false;
  return tokens.some(({ form }) => words.has(form)) && tokens.every(({ form }) => words.has(form) || fillers.has(form));
}

/** With these a question begins, even where nobody typed its mark, nor any other. */
const opening: Record<string, ReadonlySet<string>> = {
  en: listOf('is are do does can could what when where how will would which any anyone wondering'),
  de: listOf('ist sind gibt habt haben hat kann könnt können darf wann wie wo was welche welcher nehmt wird'),
  sv: listOf('är har kan finns går när var hur vad tar vilken vilka får'),
  es: listOf('hay tienen tenéis tiene se cuál cuáles qué cómo cuándo dónde cuánto puedo admiten aceptan'),
  ru: listOf('есть можно где когда сколько как какой какие какая подскажите скажите работаете принимаете'),
};
/** "What more could you want?" wants no answer. */
const rhetorical = listOf(
  'more else better wrong love mehr sonst besser mer annars bättre más mejor pedir ещё лучше желать нужно надо wants willst need',
);
const fewestAsked = 3;

/** Whether a text ends on a question that somebody wants answered. */
export function endsOnQuestion(
  text: string,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  language: string,
): boolean {
  const from = tokens.findLastIndex(({ before }, at) => at === 0 || before === breaks.sentence);
  const sentence = tokens.slice(Math.max(0, from));
  if (sentence.length < fewestAsked || sentence.some(({ form }) => rhetorical.has(form))) return false;
  const marked = /\?[\s)"»”]*$/u.test(text);
  const begins = from === 0 && !/[.!…]\s*$/u.test(text) && (opening[language]?.has(sentence[0]?.form ?? '') ?? false);
  const feels = clauses.some((clause) => clause.from >= from && (clause.good > 0 || clause.bad > 0));
  return (marked || begins) && !feels;
}
