import { type Cases, defineRule } from '#lib/check/rule.ts';
import { textSigns } from '#lib/check/text-signs.ts';
import { repeatedWords } from '#lib/similar.ts';
import { tripadvisorReplies } from './sources.ts';

/** German closes with the mark that English opens with. */
const quoted = /["«“„](?!\s)([^"«»“”„\n]{3,300})["»”“]/gu;

/** Whoever thanks the same people as the review lists their names, which but for an "and" all begin with a capital and go on in small letters. */
const isNameList = (text: string): boolean => {
  const [small, capital] = [/(?<!\p{L})\p{Ll}\p{L}*/gu, /(?<!\p{L})\p{Lu}\p{Ll}/gu].map(
    (sign) => text.match(sign) ?? [],
  );
  return (small?.length ?? 0) < 2 && (capital?.length ?? 0) > 1;
};

export default defineRule({
  id: 'duplication-quotes-review',
  category: 'duplication',
  severity: 'hint',
  source: tripadvisorReplies,
  find: ({ reply, review, strategy }) => {
    const repeated = review
      ? repeatedWords(reply.text, review.text).filter(({ start, end }) => !isNameList(reply.text.slice(start, end)))
      : [];
    if ((reply.signs & textSigns.quote) === 0) return repeated;
    const echoes = reply.says('echo').map(({ start }) => reply.sentenceAt(start).start);
    if (!review && echoes.length === 0) return [];
    const quotes = [...reply.text.matchAll(quoted)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length, words: match[1] ?? '' }))
      .filter(({ words }) => words.trim().includes(' '))
      .filter(
        ({ start, words }) => echoes.includes(reply.sentenceAt(start).start) || (review?.text.includes(words) ?? false),
      );
    const praised = strategy() === 'praise';
    return praised ? repeated : [...repeated, ...quotes.map(({ start, end }) => ({ start, end }))];
  },
});

export const cases: Cases = {
  en: {
    fail: [
      'You say we are ⟦"dirty thieves"⟧.',
      '⟦"Worst hotel in Rome"⟧ is not what we are.',
      { reply: 'You write ⟦THE FOOD WAS COLD AND LATE⟧.', review: { text: 'THE FOOD WAS COLD AND LATE' } },
      {
        reply: 'We know that you were ⟦waiting for two hours in the rain⟧.',
        review: { text: 'They kept us waiting for two hours in the rain.' },
      },
    ],
    pass: [
      {
        reply: 'We will tell Amara, Nuwan, Thilini, Kasun and Ruwan.',
        review: { text: 'Special thanks to Amara, Nuwan, Thilini, Kasun and Ruwan!' },
      },
      'We understand that cleanliness was the problem.',
      'Our "Green Dream" room is quiet.',
      {
        reply: 'We are sorry about the wait in the rain.',
        review: { text: 'They kept us waiting for two hours in the rain.' },
      },
    ],
  },
  ru: {
    fail: [
      'Вы пишете, что мы ⟦«грязные воры»⟧.',
      '⟦«Худший отель Рима»⟧ — это не про нас.',
      {
        reply: 'Знаем, что вас ⟦заставили ждать два часа под дождём⟧.',
        review: { text: 'Нас заставили ждать два часа под дождём.' },
      },
    ],
    pass: [
      'Понимаем, что дело в чистоте.',
      'Номер «Зелёный сон» тихий.',
      {
        reply: 'Нам жаль, что пришлось ждать под дождём.',
        review: { text: 'Нас заставили ждать два часа под дождём.' },
      },
    ],
  },
  sv: {
    fail: [
      'Du kallar oss ⟦"smutsiga tjuvar"⟧ inför alla.',
      '⟦"Sämsta hotellet i Rom"⟧ är inte vad vi är.',
      {
        reply: 'Vi vet att ni ⟦stod och väntade i två timmar i regnet⟧.',
        review: { text: 'Vi stod och väntade i två timmar i regnet.' },
      },
      'Du skriver att vi är ⟦"stans slöaste krog"⟧ i dag.',
    ],
    pass: [
      'Vi förstår att det handlade om städningen.',
      'Vårt rum "Gröna drömmen" är tyst.',
      { reply: 'Vi är ledsna för väntan i regnet.', review: { text: 'Vi stod och väntade i två timmar i regnet.' } },
    ],
  },
  es: {
    fail: [
      'Nos llama ⟦«ladrones sucios»⟧.',
      '⟦«El peor hotel de Roma»⟧ no es lo que somos.',
      {
        reply: 'Sabemos que le ⟦tuvieron esperando dos horas bajo la lluvia⟧.',
        review: { text: 'Nos tuvieron esperando dos horas bajo la lluvia.' },
      },
    ],
    pass: [
      'Entendemos que el problema fue la limpieza.',
      'Nuestra habitación «Sueño verde» es tranquila.',
      {
        reply: 'Sentimos la espera bajo la lluvia.',
        review: { text: 'Nos tuvieron esperando dos horas bajo la lluvia.' },
      },
    ],
  },
  de: {
    fail: [
      'Sie nennen uns ⟦„dreckige Diebe“⟧.',
      '⟦„Schlechtestes Hotel Roms“⟧ stimmt nicht.',
      {
        reply: 'Wir wissen, dass Sie ⟦zwei Stunden lang im strömenden Regen warten⟧ mussten.',
        review: { text: 'Man ließ uns zwei Stunden lang im strömenden Regen warten.' },
      },
    ],
    pass: [
      'Wir verstehen, dass es um Sauberkeit ging.',
      'Unser Zimmer „Grüner Traum“ ist ruhig.',
      {
        reply: 'Das Warten im Regen tut uns leid.',
        review: { text: 'Man ließ uns zwei Stunden lang im strömenden Regen warten.' },
      },
    ],
  },
};
