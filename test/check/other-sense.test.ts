import { describe, expect, test } from 'vitest';
import { readText } from '#lib/check/reading.ts';
import { check } from '#lib/check.ts';
import type { CheckedLanguage } from '#lib/languages/checked.ts';
import { matcherOf } from '#lib/languages/index.ts';
import type { Concept } from '#lib/languages/risks.ts';

const phrasesSay = (lang: CheckedLanguage, text: string, concept: Concept): boolean => {
  const { tokens } = readText(text, lang);
  return matcherOf(lang, 'risks')(tokens, () => false).has(concept);
};
const flaggedFor = (lang: CheckedLanguage, reply: string): string[] =>
  check({ reply, lang, platform: 'google', fragment: true }).findings.map(({ rule }) => rule);

/** Sentences in which words of a phrase mean something else than it was written for. */
const others: [lang: CheckedLanguage, concept: Concept, rule: string, text: string][] = [
  ['en', 'platform-appeal', 'dispute-platform-appeal-in-reply', "Please ask when you book and we'll try to match you."],
  ['en', 'advertising', 'promo-advertising', 'Bookings and walk-ins now have separate lists at the door.'],
  [
    'ru',
    'money-commitment',
    'liability-money-commitment',
    'Спасибо, что угостили нашу старую лошадь в парке морковкой и яблоком!',
  ],
  [
    'ru',
    'personal-attack',
    'blame-personal-attack',
    'Понимаем, отчего вы злитесь: дождь, темнота, а домик без указателя.',
  ],
  ['sv', 'advice', 'liability-professional-advice', 'Biblioteket på herrgården får gärna användas i lugn och ro.'],
  ['sv', 'sarcasm', 'tone-sarcasm', 'Tack för att du upplyste oss om det, och vi beklagar störningen.'],
  ['es', 'money-commitment', 'liability-money-commitment', 'Compensaremos el frío del salón con dos estufas más.'],
  [
    'es',
    'personal-attack',
    'blame-personal-attack',
    'El cachorro es torpe todavía y arrastra la manta por toda la casa.',
  ],
  ['de', 'guarantee', 'liability-guarantee', 'Wein, der garantiert jedem schmeckt, haben wir noch nicht gefunden.'],
  ['de', 'kitchen', 'defensive-internal-kitchen', 'Golf auf neun Bahnen braucht bei Hochbetrieb gut drei Stunden.'],
];

/** The same words where they mean it. */
const plain: [lang: CheckedLanguage, rule: string, text: string][] = [
  ['en', 'dispute-platform-appeal-in-reply', 'We have asked Google to look at this review and take it down.'],
  ['ru', 'blame-personal-attack', 'Понимаем, вы злитесь на весь мир, потому что вы человек злой и завистливый.'],
  ['sv', 'tone-sarcasm', 'Tack för att du upplyste oss om hur man driver restaurang, professorn.'],
  ['es', 'blame-personal-attack', 'Usted es torpe y no sabe ni usar una llave.'],
  ['de', 'liability-guarantee', 'Wir garantieren Ihnen, dass so etwas garantiert nie wieder vorkommt.'],
];

describe('words of a phrase in another sense', () => {
  test.each(others)('in %s, %s: %s is not told of "%s"', (lang, concept, rule, text) => {
    expect(phrasesSay(lang, text, concept)).toBe(true);
    expect(flaggedFor(lang, text)).not.toContain(rule);
  });

  test.each(plain)('in %s, %s is told where they mean it: "%s"', (lang, rule, text) => {
    expect(flaggedFor(lang, text)).toContain(rule);
  });
});
