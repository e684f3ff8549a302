import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '#lib/check.ts';
import type { CheckedLanguage } from '#lib/languages/checked.ts';
import { risks } from '#lib/languages/risks.ts';

const rulesIn = (lang: CheckedLanguage, reply: string) =>
  check({ reply, lang, platform: 'tripadvisor', fragment: true }).findings.map(({ rule }) => rule);

/** A language whose own swear words are not written yet has nothing to find. */
const swears = ([lang]: readonly [CheckedLanguage, string]) => risks[lang].profanity !== undefined;

describe('words written so as to slip past a filter', () => {
  test.each(
    (
      [
        ['en', 'This is b u l l s h i t.'],
        ['en', 'This is b.u.l.l.s.h.i.t, sir.'],
        ['en', 'This is bullsh1t.'],
        ['en', 'This is bullshiiiit.'],
        ['en', 'This is bull\u200bshit.'],
        ['en', 'This is bullѕhіt.'],
        ['en', 'This is ｂｕｌｌｓｈｉｔ.'],
        ['en', 'This is 𝐛𝐮𝐥𝐥𝐬𝐡𝐢𝐭.'],
        ['en', 'This is b\u0336u\u0336l\u0336l\u0336s\u0336h\u0336i\u0336t\u0336.'],
        ['ru', 'Это полное г о в н о.'],
        ['ru', 'Это полное гoвнo.'],
        ['ru', 'Это полное говнооооо.'],
        ['de', 'So eine S c h e i ß e.'],
        ['de', 'So eine Scheisse, Leute.'],
        ['de', 'So eine Scheiiiße.'],
        ['es', 'Vaya m i e r d a.'],
        ['es', 'Vaya m1erda.'],
        ['sv', 'Vilken jävla s k i t.'],
        ['sv', 'Vilken sk1t.'],
      ] as [CheckedLanguage, string][]
    ).filter(swears),
  )('%s: %s', (lang, reply) => {
    expect(rulesIn(lang, reply)).toContain('tone-profanity');
  });

  test.each<[CheckedLanguage, string]>([
    ['en', 'Write to anna (at) cafe dot example'],
    ['ru', 'Почта: anna собака cafe точка ru'],
    ['de', 'Schreiben Sie an anna (ät) cafe punkt de'],
    ['es', 'Escriba a anna arroba cafe punto es'],
    ['sv', 'Skriv till anna snabel-a cafe punkt se'],
    ['en', 'Write to a n n a @ c a f e . d e now'],
    ['de', 'Ruf an: ＋４９ ３０ １２３４５６７８'],
    ['es', 'Llame al +3️⃣4️⃣ 9️⃣1️⃣ 1️⃣2️⃣3️⃣ 4️⃣5️⃣ 6️⃣7️⃣'],
    ['sv', 'Ring +46 8 123\u200b 456 78'],
    ['en', 'Call +4 4 2 0 7 9 4 6 0 0 1 8'],
  ])('%s, a contact: %s', (lang, reply) => {
    expect(rulesIn(lang, reply)).toContain('contact-phone-email');
  });

  test.each<[CheckedLanguage, string]>([
    ['en', 'Kind regards, J. R. R. Miller'],
    ['en', 'Our B2B team and the A4 paper, sizes S M L are back.'],
    ['de', 'Es gibt z. B. Kuchen u. v. m. bei uns.'],
    ['ru', 'И т. д. и т. п., размеры S, M и L есть.'],
    ['sv', 'Vi har t. ex. kaka m. m. hos oss.'],
    ['es', 'En EE. UU. y a las 3 p. m. también.'],
  ])('%s, innocent: %s', (lang, reply) => {
    expect(rulesIn(lang, reply)).not.toContain('tone-profanity');
    expect(rulesIn(lang, reply)).not.toContain('contact-phone-email');
  });

  test('are shown where they stand', () => {
    const reply = 'Well, this is b u l l s h i t, or ５５５.';
    const hit = check({ reply, lang: 'en', fragment: true }).findings.find(({ rule }) => rule === 'tone-profanity');
    expect(hit?.text).toBe('b u l l s h i t');
  });

  test('of invisible signs change nothing', () => {
    const sign = fc.constantFrom('\u200b', '\u00ad', '\u2060', '\ufeff', '\u200d');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(40), sign), { maxLength: 12 }), (hidden) => {
        let reply = 'This is utter bullshit, you know.';
        for (const [at, mark] of hidden) reply = reply.slice(0, at) + mark + reply.slice(at);
        expect(rulesIn('en', reply)).toContain('tone-profanity');
      }),
    );
  });
});
