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
    'financial',
    'privacy-financial',
    'В гардеробе вы ничего не платите, блюдце для монет здесь экспонат 1912 года.',
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
  ['de', 'discipline', 'liability-discipline-announced', 'Wir kündigen das künftig vorher an der Kasse an.'],
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

/** Threats and the like, each with a pleasant clause behind it that is no part of them. */
const hidden: [lang: CheckedLanguage, rule: string, text: string][] = [
  [
    'en',
    'dispute-legal-threat',
    'Think of our solicitor, who has been instructed, and we are glad that you liked the garden, the piano, the apple cake and the soup of our kitchen on that warm evening.',
  ],
  [
    'en',
    'blame-personal-attack',
    'Everyone here thinks that you are an idiot, and we are glad that you liked the garden, the piano, the apple cake and the soup of our kitchen.',
  ],
  [
    'ru',
    'dispute-legal-threat',
    'Мы подадим на вас в суд, а ещё мы очень рады, что вам понравились сад, рояль, яблочный пирог, тёплый вечер на террасе, свечи, музыка и суп нашей кухни.',
  ],
  [
    'sv',
    'blame-personal-attack',
    'Du är en idiot, och vi är så glada att du tyckte om trädgården, pianot, äppelkakan, ljusen, musiken på terrassen och soppan från vårt kök den där varma kvällen.',
  ],
  [
    'es',
    'blame-personal-attack',
    'Usted es un idiota, y nos alegra mucho que le gustaran el jardín, el piano, la tarta de manzana, las velas, la música de la terraza y la sopa de nuestra cocina aquella noche.',
  ],
  [
    'de',
    'dispute-demand-removal',
    'Löschen Sie das, und wir freuen uns, dass Ihnen der Garten, das Klavier, der Apfelkuchen und die Suppe an dem warmen Abend so gut gefallen haben.',
  ],
];

describe('words of a phrase in another sense', () => {
  test.each(others)('in %s, %s: %s is not told of "%s"', (lang, concept, rule, text) => {
    expect(phrasesSay(lang, text, concept)).toBe(true);
    expect(flaggedFor(lang, text)).not.toContain(rule);
  });

  test.each(hidden)('in %s, %s is told beside pleasant words: "%s"', (lang, rule, text) => {
    expect(flaggedFor(lang, text)).toContain(rule);
  });

  test.each(plain)('in %s, %s is told where they mean it: "%s"', (lang, rule, text) => {
    expect(flaggedFor(lang, text)).toContain(rule);
  });
});
