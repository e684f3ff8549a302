import { type Cases, defineRule } from '#lib/check/rule.ts';
import { rememberingTexts, shareFrom, shinglesOf } from '#lib/similar.ts';
import { selfSimilarReplies } from './sources.ts';

/** How alike is the same, and how many replies back readers still see. */
const alike = { same: 0.95, much: 0.8, recent: 20 };
/** "Thank you, Leo!" may be said to everybody. */
const fewWords = 3;

/** What is left when the name, the numbers and the signature are taken away. */
function essence(text: string): string {
  return text
    .replace(/^[^\n,.!]{0,60}[,!.]\s*/u, '')
    .replace(
      /(?:kind|best|warm) regards.*$|с уважением.*$|(?:mit )?(?:freundlichen|herzlichen|besten|liebe|viele) grüße[n]?.*$|(?:med )?vänliga? hälsning(?:ar)?.*$|un (?:cordial )?saludo.*$|atentamente.*$|cordialmente.*$/isu,
      '',
    )
    .replace(/\p{N}+/gu, '');
}

const essentialRuns = rememberingTexts((text) => shinglesOf(essence(text)));

export default defineRule({
  id: 'duplication-identical',
  category: 'duplication',
  // Health and law firms often have one text that the law lets them say.
  severity: ({ sector }) => (sector === 'health' || sector === 'legal' ? 'hint' : 'warn'),
  source: selfSimilarReplies,
  googleCode: 'REPETITIVE',
  find: ({ reply, history, strict }) => {
    if (reply.wordCount <= fewWords) return [];
    const all = { start: reply.sentences[0]?.start ?? 0, end: reply.sentences.at(-1)?.end ?? 0 };
    if (history.length === 0) return [];
    const [whole, core] = [shinglesOf(reply.text), essentialRuns(reply.text)];
    const measures = history.map((earlier) =>
      Math.max(shareFrom(alike.much, whole, shinglesOf(earlier)), shareFrom(alike.much, core, essentialRuns(earlier))),
    );
    const same = measures.slice(0, alike.recent).some((measure) => measure >= alike.same);
    if (same) return [strict ? all : { ...all, severity: 'block' }];
    return measures.some((measure) => measure >= alike.much) ? [all] : [];
  },
});

export const cases: Cases = {
  en: {
    fail: [
      {
        reply: '⟦Thank you for your feedback, we value your opinion.⟧',
        history: ['Thank you for your feedback, we value your opinion.'],
      },
      {
        reply: '⟦Hello Boris, thank you for telling us about the soup and the wait; we have talked with the kitchen.⟧',
        history: ['Hello Anna, thank you for telling us about the soup and the wait; we have talked with the kitchen.'],
      },
    ],
    pass: [
      {
        reply: 'Thank you, Leo; the terrace is our favourite spot too.',
        history: ['Thank you for your feedback, we value your opinion.'],
      },
      { reply: 'Thank you, Leo!', history: ['Thank you, Anna!'] },
    ],
  },
  ru: {
    fail: [
      { reply: '⟦Спасибо за отзыв, нам важно ваше мнение.⟧', history: ['Спасибо за отзыв, нам важно ваше мнение.'] },
      {
        reply: '⟦Здравствуйте, Борис! Спасибо, что рассказали про суп и ожидание, мы обсудили это с кухней.⟧',
        history: ['Здравствуйте, Анна! Спасибо, что рассказали про суп и ожидание, мы обсудили это с кухней.'],
      },
    ],
    pass: [
      { reply: 'Спасибо, Лев! Терраса — и наше любимое место.', history: ['Спасибо за отзыв, нам важно ваше мнение.'] },
      { reply: 'Спасибо, Лев!', history: ['Спасибо, Анна!'] },
    ],
  },
  sv: {
    fail: [
      {
        reply: '⟦Tack för din recension, vi uppskattar din åsikt.⟧',
        history: ['Tack för din recension, vi uppskattar din åsikt.'],
      },
      {
        reply: '⟦Hej Bo, tack för att du berättade om soppan och väntetiden; vi har pratat med köket.⟧',
        history: ['Hej Anna, tack för att du berättade om soppan och väntetiden; vi har pratat med köket.'],
      },
      {
        reply: '⟦Vi är ledsna för lampan, Leo, och en ny är redan beställd till rummet ni bodde i.⟧',
        history: ['Vi är ledsna för lampan, Eva, och en ny är redan beställd till rummet ni bodde i.'],
      },
      {
        reply: '⟦Hej, tack för de fina orden om terrassen, välkommen tillbaka.⟧',
        history: ['Hej, tack för de fina orden om terrassen, välkommen tillbaka.'],
      },
    ],
    pass: [
      {
        reply: 'Tack, Leo; terrassen är vår favorit också.',
        history: ['Tack för din recension, vi uppskattar din åsikt.'],
      },
      { reply: 'Tack, Leo!', history: ['Tack, Anna!'] },
      { reply: 'Hej Maja, soppan kommer tillbaka i maj.', history: ['Hej Leo, tack för de fina orden om frukosten.'] },
    ],
  },
  es: {
    fail: [
      {
        reply: '⟦Gracias por su opinión, valoramos mucho sus comentarios.⟧',
        history: ['Gracias por su opinión, valoramos mucho sus comentarios.'],
      },
      {
        reply: '⟦Hola, Boris: gracias por contarnos lo de la sopa y la espera; lo hemos hablado con la cocina.⟧',
        history: ['Hola, Ana: gracias por contarnos lo de la sopa y la espera; lo hemos hablado con la cocina.'],
      },
    ],
    pass: [
      {
        reply: 'Gracias, Leo; la terraza también es nuestro rincón favorito.',
        history: ['Gracias por su opinión, valoramos mucho sus comentarios.'],
      },
      { reply: '¡Gracias, Leo!', history: ['¡Gracias, Ana!'] },
    ],
  },
  de: {
    fail: [
      {
        reply: '⟦Vielen Dank für Ihr Feedback, wir schätzen Ihre Meinung sehr.⟧',
        history: ['Vielen Dank für Ihr Feedback, wir schätzen Ihre Meinung sehr.'],
      },
      {
        reply: '⟦Hallo Boris, danke für den Hinweis zur Suppe und zur Wartezeit; wir haben mit der Küche gesprochen.⟧',
        history: ['Hallo Anna, danke für den Hinweis zur Suppe und zur Wartezeit; wir haben mit der Küche gesprochen.'],
      },
    ],
    pass: [
      {
        reply: 'Danke, Leo; die Terrasse ist auch unser Lieblingsplatz.',
        history: ['Vielen Dank für Ihr Feedback, wir schätzen Ihre Meinung sehr.'],
      },
      { reply: 'Danke, Leo!', history: ['Danke, Anna!'] },
    ],
  },
};
