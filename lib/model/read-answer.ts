import { refusalWord } from '../schema/draft-prompt.ts';

/** A model that speaks of itself is not writing the reply. */
const speaksOfItself =
  /\b(?:as|i am|i['’]m) (?:an? )?(?:ai|artificial intelligence|(?:large )?language model)\b|\bi(?:['’]m sorry, but i)? (?:cannot|can['’]t) (?:assist|help with (?:that|this)|comply|fulfil)|(?<!\p{L})(?:как|я) (?:большая )?(?:языковая модель|искусственный интеллект|ИИ(?!\p{L}))|\b(?:como|soy un) (?:modelo de lenguaje|una? (?:IA|inteligencia artificial))\b|\bals (?:KI|sprachmodell|künstliche intelligenz)\b|\bsom (?:en |ett )?(?:AI|språkmodell)\b/iu;

/** What stands around a reply that was asked for alone. */
const fenced = /^```[a-z]*\n([\s\S]*?)\n```$/i;
const quoted = /^(?:"([^"]*)"|“([^”]*)”|«([^»]*)»|„([^“”]*)[“”])$/u;

/** A model's answer as a reply; null where it would not write one. */
export function readAnswer(answer: string): string | null {
  const trimmed = answer.trim();
  const inner =
    fenced.exec(trimmed)?.[1] ??
    quoted
      .exec(trimmed)
      ?.slice(1)
      .find((part) => part !== undefined);
  const text = (inner ?? trimmed)
    .replace(/\r\n?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (text.includes(refusalWord) || speaksOfItself.test(text) || !/\p{L}{2}/u.test(text)) return null;
  return text;
}

/** As much of an answer under way as can be shown: a placeholder that is still being written is held back. */
export const shownPart = (answer: string): string => answer.replace(/\[[^\]]{0,20}$/, '').trimStart();
