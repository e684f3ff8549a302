import { type CheckedLanguage, isChecked } from '#lib/languages/checked.ts';
import { mainTag } from '#lib/schema/ids.ts';

/** Before the words that weighed most, so that nobody looks for a forbidden phrase that is not there. */
const told: Record<CheckedLanguage, string> = {
  en: 'Judged by the meaning of the whole sentence, above all by',
  ru: 'Так читается всё предложение целиком, прежде всего из-за слов',
  sv: 'Bedömt efter vad hela meningen säger, framför allt orden',
  es: 'Se juzga por el sentido de toda la frase, sobre todo por',
  de: 'Beurteilt nach dem Sinn des ganzen Satzes, vor allem wegen',
};
const quotes: Record<CheckedLanguage, readonly [string, string]> = {
  en: ['“', '”'],
  ru: ['«', '»'],
  sv: ['”', '”'],
  es: ['«', '»'],
  de: ['„', '“'],
};

/** Says, in the interface's language, that no phrase but the meaning of the sentence is at fault, and which words weighed most. */
export function byMeaning(ui: string, because: readonly string[]): string {
  const tag = mainTag(ui);
  const lang = isChecked(tag) ? tag : 'en';
  const [open, close] = quotes[lang];
  return `${told[lang]} ${because.map((word) => `${open}${word}${close}`).join(', ')}.`;
}
