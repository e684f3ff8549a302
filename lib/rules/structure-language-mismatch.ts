import { type Cases, defineRule } from '#lib/check/rule.ts';
import { languageOf } from '#lib/language-of.ts';
import { tripadvisorReplies } from './sources.ts';

/** Too close to be told apart in a short text. */
const neighbours = [
  new Set(['sv', 'da', 'no', 'nb', 'nn']),
  new Set(['es', 'pt', 'gl', 'ca']),
  new Set(['ru', 'uk', 'be', 'bg']),
  new Set(['cs', 'sk']),
];
const russianInLatin =
  /\b(?:spasibo|zdravstvuy\w*|privet|izvinite|pozhaluy?sta|otzyv|otziv|dobry\w* den|uvazhaem\w*|nadeemsya|zhdem|gostey|vam za|mnogo|ochen|prostite)\b/i;

/** Words that no Spanish text holds: too near for a profile of letters, and yet another language. */
const portuguese = /(?<!\p{L})(?:obrigad[oa]s?|avaliaç(?:ão|ões)|não|vocês?|muito|estadia conosco)(?!\p{L})/iu;

/** Of so few words nobody can tell which of the languages in Latin letters they are. */
const fewWords = 8;
const latin = /\p{Script=Latin}{2}/u;

const main = (lang: string) => lang.split('-')[0] ?? lang;
const isClose = (a: string, b: string) => a === b || neighbours.some((group) => group.has(a) && group.has(b));

export default defineRule({
  id: 'structure-language-mismatch',
  category: 'structure',
  severity: 'warn',
  source: tripadvisorReplies,
  googleCode: 'UNCLEAR',
  find: ({ reply, review, reviewLang }) => {
    if (!reviewLang || reply.tokens.length < 2) return [];
    const wanted = main(reviewLang);
    const all = { start: reply.sentences[0]?.start ?? 0, end: reply.sentences.at(-1)?.end ?? reply.text.length };
    // Russian in Latin letters is no language of any reader.
    if (russianInLatin.test(reply.text)) return [all];
    if (wanted === 'es' && portuguese.test(reply.text)) return [all];
    const written = languageOf(reply.text);
    if (!written || isClose(written, wanted)) return [];
    if (review && review.wordCount < fewWords && latin.test(review.text) && latin.test(reply.text)) return [];
    const alsoInIt = reply.sentences.some(({ start, end }) => {
      const sentence = languageOf(reply.text.slice(start, end));
      return sentence !== null && end - start > 20 && isClose(sentence, wanted);
    });
    return alsoInIt ? [] : [all];
  },
});

export const cases: Cases = {
  en: {
    fail: [
      { reply: '⟦Спасибо за отзыв.⟧', review: { lang: 'en' } },
      { reply: '⟦Spasibo za otzyv.⟧', review: { lang: 'en' } },
      {
        reply: '⟦Vielen Dank für Ihre Bewertung und Ihren Besuch bei uns.⟧',
        review: { text: 'The room was cold and nobody answered the phone.' },
      },
    ],
    pass: [
      { reply: 'Thank you for your review.', review: { lang: 'en' } },
      { reply: 'Thank you for telling us.', review: { text: 'The room was cold and nobody answered the phone.' } },
    ],
  },
  ru: {
    fail: [
      { reply: '⟦Thank you for your feedback.⟧', review: { lang: 'ru' } },
      { reply: '⟦Spasibo za otzyv.⟧', review: { lang: 'ru' } },
      {
        reply: '⟦Thank you for telling us about the cold room.⟧',
        review: { text: 'В номере было холодно, никто не отвечал.' },
      },
    ],
    pass: [
      { reply: 'Спасибо за отзыв.', review: { lang: 'ru' } },
      { reply: 'Спасибо, что рассказали.', review: { text: 'В номере было холодно, никто не отвечал.' } },
    ],
  },
  sv: {
    fail: [
      { reply: '⟦Спасибо за отзыв.⟧', review: { lang: 'sv' } },
      { reply: '⟦Thank you for the review and for your visit to us.⟧', review: { lang: 'sv' } },
      {
        reply: '⟦Vielen Dank für Ihre Bewertung und Ihren Besuch bei uns.⟧',
        review: { text: 'Rummet var kallt och ingen svarade i telefon.' },
      },
      {
        reply: '⟦Thank you for telling us about the room and the phone.⟧',
        review: { text: 'Rummet var kallt och ingen svarade i telefon.' },
      },
    ],
    pass: [
      { reply: 'Tack för din recension.', review: { lang: 'sv' } },
      {
        reply: 'Tack för att du berättade om rummet.',
        review: { text: 'Rummet var kallt och ingen svarade i telefon.' },
      },
      {
        reply: 'Vi är ledsna att ingen svarade och har lagat elementet.',
        review: { text: 'Rummet var kallt och ingen svarade i telefon.' },
      },
    ],
  },
  es: {
    fail: [
      { reply: '⟦Спасибо за отзыв.⟧', review: { lang: 'es' } },
      { reply: '⟦Thank you very much for your kind review and for visiting us.⟧', review: { lang: 'es' } },
      {
        reply: '⟦Vielen Dank für Ihre Bewertung und Ihren Besuch bei uns.⟧',
        review: { text: 'La habitación estaba fría y nadie contestaba al teléfono.' },
      },
    ],
    pass: [
      { reply: 'Gracias por su reseña.', review: { lang: 'es' } },
      {
        reply: 'Gracias por contárnoslo.',
        review: { text: 'La habitación estaba fría y nadie contestaba al teléfono.' },
      },
    ],
  },
  de: {
    fail: [
      { reply: '⟦Thank you for your feedback and for your visit.⟧', review: { lang: 'de' } },
      { reply: '⟦Bedankt voor je review en tot de volgende keer.⟧', review: { lang: 'de' } },
      {
        reply: '⟦Thank you for telling us about the cold room.⟧',
        review: { text: 'Das Zimmer war kalt und niemand ging ans Telefon.' },
      },
    ],
    pass: [
      { reply: 'Danke für Ihre Bewertung.', review: { lang: 'de' } },
      {
        reply: 'Danke, dass Sie uns das sagen.',
        review: { text: 'Das Zimmer war kalt und niemand ging ans Telefon.' },
      },
    ],
  },
};
