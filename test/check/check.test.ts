import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '#lib/check.ts';
import { platforms, sectors } from '#lib/schema/ids.ts';
import type { CheckRequest } from '#lib/schema/method.ts';
import { Finding } from '#lib/schema/method.ts';
import { requestOf, ruleFiles } from './cases.ts';

const clean = {
  en: 'Hello Anna, thank you for telling us about the soup. We are sorry that it was cold. We have talked with the kitchen about it. Please write to us if you wish to tell us more. We hope to welcome you again.',
  ru: 'Здравствуйте, Анна! Спасибо, что рассказали про суп. Нам жаль, что он был холодным. Мы обсудили это с кухней. Если захотите, напишите нам подробнее. Надеемся увидеть вас снова.',
};
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.lorem(),
);
const anyRequest = fc.record({
  reply: anyText,
  platform: fc.constantFrom(...platforms),
  sector: fc.constantFrom(...sectors),
  review: fc.option(
    fc.record({ text: fc.option(anyText), rating: fc.option(fc.double()), author: fc.option(anyText) }),
    { nil: undefined },
  ),
  history: fc.array(anyText, { maxLength: 3 }),
  fragment: fc.boolean(),
});
const withoutUndefined = (request: object) =>
  Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined)) as CheckRequest;

describe('check', () => {
  test('says nothing of a reply that does all it should', () => {
    for (const lang of ['en', 'ru'] as const) {
      const review = { rating: 2, text: lang === 'en' ? 'The soup was cold.' : 'Суп был холодный.' };
      expect(check({ reply: clean[lang], platform: 'google', sector: 'restaurant', review }).findings).toEqual([]);
    }
  });

  test('answers any text, the same way twice, with words that stand in it', () => {
    fc.assert(
      fc.property(anyRequest, (drawn) => {
        const request = withoutUndefined(drawn);
        const result = check(request);
        expect(check(request)).toEqual(result);
        for (const finding of result.findings) {
          expect(Finding.safeParse(finding).success).toBe(true);
          if (finding.start === null || finding.end === null) continue;
          expect(finding.start).toBeLessThan(finding.end);
          expect(finding.text).toBe(request.reply.slice(finding.start, finding.end));
          for (const { start, end } of finding.fixes) {
            expect(start >= 0 && start <= end && end <= request.reply.length).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['a lone surrogate', 'Hello \ud83d, thank you \udc00.'],
    ['one letter', 'a'.repeat(100_000)],
    ['one word', 'you '.repeat(25_000)],
    ['brackets', '[{'.repeat(50_000)],
    ['digits', '1'.repeat(100_000)],
    ['spaced digits', '1 '.repeat(50_000)],
    ['dots', 'a.'.repeat(50_000)],
    ['at signs', 'a@'.repeat(50_000)],
    ['marks', '!'.repeat(100_000)],
    ['quotes', '"a b '.repeat(20_000)],
    ['capitals', 'Вы '.repeat(33_000)],
    ['letters apart', 'a b '.repeat(25_000)],
    ['one sentence of phrases', 'we will sue you and '.repeat(5_000)],
    ['innocent ones', 'the tennis court '.repeat(6_000)],
    ['names', 'Anna Maria '.repeat(9_000)],
    ['zero-width signs', '\u200b'.repeat(100_000)],
    ['right to left', 'שלום עולם, مرحبا '.repeat(6_000)],
    ['marks on a letter', `a${'\u0301'.repeat(100_000)}`],
    ['surrogates the wrong way round', '\udc00\ud83d'.repeat(50_000)],
    ['emoji digits', '1️⃣'.repeat(30_000)],
    ['spaces', ' '.repeat(100_000)],
    ['line breaks', 'a\n'.repeat(50_000)],
    ['a mail address without an end', `${'a.'.repeat(30_000)}@${'b-'.repeat(20_000)}`],
    ['hidden addresses', 'a at b dot '.repeat(9_000)],
    ['links', 'www.a.'.repeat(16_000)],
    ['streets', '1 Mill Lane, Am Markt 3, calle Sol 5, '.repeat(2_600)],
    ['sums and dates', '5 € 3. Mai 12/12/2024 № 7 '.repeat(3_800)],
    ['masked words', 'f*'.repeat(50_000)],
    ['placeholders', '{[<'.repeat(33_000)],
    ['Spanish without accents', 'no le vamos a demandar manana '.repeat(3_300)],
    ['German compounds', 'Rechtsanwaltskanzlei'.repeat(5_000)],
  ])(
    'gets through %s',
    (_, reply) => {
      expect(check({ reply, platform: 'google' }).findings).toBeInstanceOf(Array);
    },
    20_000,
  );

  test('finds what is planted in a clean reply', () => {
    const planted = ruleFiles.flatMap(({ rule, cases }) =>
      (['en', 'ru'] as const).flatMap((lang) =>
        (cases[lang]?.fail ?? [])
          .map((one) => requestOf(cases, lang, one, rule.id))
          .filter((request) => request.marked.includes('⟦') && request.marked.length - request.reply.length === 2)
          .filter(() => !['structure', 'length', 'duplication', 'tone', 'promo'].includes(rule.category))
          .map((request) => ({ lang, rule: rule.id, request })),
      ),
    );
    expect(planted.length).toBeGreaterThan(200);
    const lost = planted.filter(({ lang, rule, request: { marked: _, ...request } }) => {
      const reply = `${clean[lang]} ${request.reply} ${clean[lang]}`;
      return !check({ ...request, reply, fragment: true }).findings.some((finding) => finding.rule === rule);
    });
    expect(lost.map(({ rule, request }) => `${rule}: ${request.reply}`)).toEqual([]);
  });

  test('puts the worst first, then goes by position', () => {
    const { findings } = check({
      reply: 'Sorry, but we were short of staff. Delete this review immediately!!!',
      platform: 'google',
      fragment: true,
    });
    expect(findings.map(({ severity }) => severity)).toEqual(['block', 'warn', 'warn', 'hint']);
    expect(findings[0]?.rule).toBe('dispute-demand-removal');
  });

  test('asks a thank-you for words of its own, and less so where the review only praises', () => {
    const told = (rating: number, text: string) =>
      check({ reply: 'Thank you very much for your review!', review: { rating, ratingScale: 5, text } }).findings.find(
        ({ rule }) => rule === 'structure-no-specifics',
      )?.severity;
    expect(told(2, 'The breakfast was cold and the coffee too.')).toBe('warn');
    expect(told(5, 'The breakfast was superb and so was the coffee.')).toBe('hint');
    const unknown = check({ reply: 'Thank you very much for your review!' }).findings;
    expect(unknown.find(({ rule }) => rule === 'structure-no-specifics')?.severity).toBe('hint');
  });

  test('keeps hints about structure back while a block stands', () => {
    const { findings } = check({
      reply: 'We will see you in court.',
      platform: 'google',
      review: { rating: 1, text: 'The soup was cold.' },
    });
    expect(findings.map(({ rule }) => rule)).not.toContain('structure-no-greeting');
    expect(findings.map(({ rule }) => rule)).toContain('dispute-legal-threat');
  });

  test('lets nobody override a privacy block in a strict sector', () => {
    const reply = 'We were glad to treat you last week.';
    const [health] = check({ reply, sector: 'health', fragment: true }).findings;
    expect(health).toMatchObject({ rule: 'privacy-confirm-relationship', severity: 'block', overridable: false });
    expect(check({ reply, sector: 'restaurant', fragment: true }).findings).toEqual([]);
  });

  test('speaks the language of the interface', () => {
    const request = { reply: 'We will see you in court.', fragment: true };
    expect(check({ ...request, ui: 'ru' }).findings[0]?.message).toMatch(/[а-я]/);
    expect(check({ ...request, ui: 'sv' }).findings[0]?.message).toMatch(/recension/);
    expect(check({ ...request, ui: 'fi' }).findings[0]?.message).toBe(check(request).findings[0]?.message);
  });

  test('asks for a manager where the review tells of harm, until one has approved', () => {
    const review = { rating: 1, text: 'We got food poisoning and my son ended up in hospital.' };
    const request = {
      reply: 'Hello, we are sorry to read this. Our manager will write to you.',
      review,
      sector: 'restaurant',
    } as const;
    expect(check(request).findings.map(({ rule }) => rule)).toContain('liability-safety-incident');
    expect(check({ ...request, approved: true }).findings.map(({ rule }) => rule)).not.toContain(
      'liability-safety-incident',
    );
  });

  test('does not flag what the review or the person has said', () => {
    const reply = 'We are sorry about order 48812.';
    expect(check({ reply, fragment: true }).findings.map(({ rule }) => rule)).toContain('privacy-transaction-details');
    expect(check({ reply, fragment: true, review: { text: 'My order 48812 never came.' } }).findings).toEqual([]);
  });

  test('knows the company by its own contacts', () => {
    const business = { phone: '+44 20 7946 0018', email: 'hello@cafe.example', country: 'GB' };
    const reply = 'Please call us on 020 7946 0018 or write to hello@cafe.example.';
    expect(check({ reply, business, platform: 'generic', fragment: true }).findings).toEqual([]);
    expect(check({ reply, business, platform: 'yandex', fragment: true }).findings).toEqual([]);
    expect(
      check({ reply, business, platform: 'booking', fragment: true }).findings.map(({ severity }) => severity),
    ).toEqual(['block', 'block']);
    const google = check({ reply, business, platform: 'google', fragment: true }).findings;
    expect(google.map(({ severity, platformCode }) => [severity, platformCode])).toEqual([
      ['warn', 'PERSONAL_INFO'],
      ['warn', 'PERSONAL_INFO'],
    ]);
  });

  test('reads words of two alphabets and hidden characters', () => {
    const cyrillicA = 'Delete this r\u0435view immediately.';
    const soft = 'De\u00adlete this re\u200bview immediately.';
    for (const reply of [cyrillicA, soft]) {
      expect(check({ reply, lang: 'en', fragment: true }).findings.map(({ rule }) => rule)).toEqual([
        'dispute-demand-removal',
      ]);
    }
  });
});
