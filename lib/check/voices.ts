import { languageOf } from '#lib/language-of.ts';
import { latinProfiles } from '#lib/language-profiles.ts';
import { type CheckedLanguage, checkedLanguages, isChecked } from '#lib/languages/checked.ts';
import { mainTag } from '#lib/schema/ids.ts';
import { undisguised } from './disguises.ts';
import type { Reading, Span } from './reading.ts';
import { textSigns } from './text-signs.ts';
import { type Token, tokenise } from './tokens.ts';

/** Words of a text in the language in which they are to be understood. */
export type Voice = { lang: CheckedLanguage; tokens: readonly Token[] };
type Text = Pick<Reading, 'text' | 'lang' | 'signs' | 'tokens' | 'sentences'>;
type Sentence = Span & { tokens: { from: number; to: number } };

/** A shorter sentence shows its language too seldom. */
const leastWords = 4;
const ownWords = new Map<string, ReadonlySet<string>>();

/** The commonest words of a language that are none of the others we check. */
function wordsOnlyOf(lang: string): ReadonlySet<string> {
  const known = ownWords.get(lang);
  if (known) return known;
  const split = (each: string) => latinProfiles[each]?.words.split(' ') ?? [];
  const others = new Set(checkedLanguages.filter((each) => each !== lang).flatMap(split));
  const words = new Set(split(lang).filter((word) => !others.has(word)));
  ownWords.set(lang, words);
  return words;
}

/** Sentences in another of our languages than the text around them. */
function foreignVoices(text: string, own: string, tokens: readonly Token[], sentences: readonly Sentence[]): Voice[] {
  const familiar = wordsOnlyOf(own);
  return sentences.flatMap(({ start, end, tokens: { from, to } }) => {
    if (to - from < leastWords) return [];
    for (let at = from; at < to; at++) if (familiar.has(tokens[at]?.form ?? '')) return [];
    const lang = languageOf(text.slice(start, end)) ?? own;
    if (lang === own || lang === 'ru' || !isChecked(lang)) return [];
    const heard = tokenise(text.slice(start, end), lang);
    return [{ lang, tokens: heard.map((token) => ({ ...token, start: token.start + start, end: token.end + start })) }];
  });
}

/**
 * A text in its own language, as written and as meant where words are disguised, and what stands in it of another: words of the other alphabet, and whole sentences of another language of the same one.
 * The first is the text itself where its language is one of ours.
 */
export function voicesIn({ text, lang, signs, tokens, sentences }: Text): Voice[] {
  const own = mainTag(lang);
  const voices: Voice[] = isChecked(own) ? [{ lang: own, tokens }] : [];
  const meant = isChecked(own) ? undisguised(text, signs, tokens, own) : null;
  if (isChecked(own) && meant) voices.push({ lang: own, tokens: meant });
  if (own === 'ru') return /[a-z]{2}/i.test(text) ? [...voices, { lang: 'en', tokens }] : voices;
  if ((signs & textSigns.cyrillic) !== 0 && /[а-яё]{2}/i.test(text)) voices.push({ lang: 'ru', tokens });
  return latinProfiles[own] ? [...voices, ...foreignVoices(text, own, tokens, sentences)] : voices;
}
