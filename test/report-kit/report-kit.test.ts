import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '#lib/check.ts';
import { knownReports } from '#lib/platforms/reports/index.ts';
import { reportKit } from '#lib/report-kit.ts';
import { type Platform, platforms, sectors } from '#lib/schema/ids.ts';
import type { ComposeRequest } from '#lib/schema/method.ts';
import { evidenceIds } from '#lib/schema/report-kit.ts';

const asked = (platform: Platform, text: string, rest: ComposeRequest = {}): ComposeRequest => ({
  platform,
  business: { name: 'Lime' },
  ...rest,
  review: { author: 'Anna', rating: 1, ratingScale: 5, text, ...rest.review },
});
const swears = 'This place is shit, never again.';
const threatens = 'You will regret this. I know where you live.';
const advertises = 'Cold soup. Order from us instead: www.better-soup.example';
const names = 'The manager Ivan can be reached at +46 70 123 45 67 any time.';
const rants = 'The government and the elections are a disgrace.';
const neverThere = 'Never been here, but the place looks terrible.';
const elsewhere = 'Wrong restaurant, this review was meant for another company with the same name.';
const opinion = 'Too expensive, slow service and a cold soup.';

/** What is found, and under which of the platform's names. */
const found = (request: ComposeRequest) => reportKit(request).grounds.map(({ ground, reason }) => [ground, reason]);

describe('by platform', () => {
  test.each<[Platform, string, [string, string | null][]]>([
    ['google', swears, [['profanity', 'Obscenity & profanity']]],
    ['google', threatens, [['threats', 'Harassment']]],
    ['google', advertises, [['advertising', 'Advertising & solicitation']]],
    ['google', names, [['personal-info', 'Personal information']]],
    ['google', rants, [['off-topic', 'Off-topic']]],
    ['google', neverThere, [['never-visited', 'Fake engagement']]],
    ['google', elsewhere, [['other-business', 'Off-topic']]],
    ['trustpilot', swears, [['profanity', 'It’s harmful or illegal']]],
    ['trustpilot', elsewhere, [['other-business', 'It’s about a different business']]],
    ['yelp', names, [['personal-info', 'The review includes inappropriate material']]],
    ['yelp', neverThere, [['never-visited', 'The review doesn’t focus on the reviewer’s own consumer experience']]],
    ['tripadvisor', neverThere, [['never-visited', 'Suspicious']]],
    ['tripadvisor', swears, [['profanity', null]]],
    ['booking', elsewhere, [['other-business', 'The guest reviewed the wrong property']]],
    ['airbnb', rants, [['off-topic', 'Reviews Policy']]],
    ['facebook', threatens, [['threats', 'Community Standards']]],
    ['yandex', neverThere, [['never-visited', null]]],
    ['flamp', swears, [['profanity', null]]],
    ['googleplay', advertises, [['advertising', 'Comment Posting Policy']]],
    ['amazon', names, [['personal-info', 'Private information']]],
    ['reclameaqui', elsewhere, [['other-business', 'Reclamação de outra empresa']]],
    ['2gis', swears, [['profanity', null]]],
    ['otzovik', threatens, [['threats', null]]],
    ['glassdoor', swears, [['profanity', null]]],
    ['vk', swears, [['profanity', null]]],
  ])('%s: %s', (platform, text, grounds) => expect(found(asked(platform, text))).toEqual(grounds));

  test.each<[Platform, string, string]>([
    ['facebook', swears, 'not-here'],
    ['airbnb', swears, 'not-here'],
    ['trustpilot', rants, 'not-here'],
    ['google', opinion, 'opinion'],
    ['yandex', opinion, 'opinion'],
    ['tripadvisor', 'The worst evening of my life. Liars, all of them.', 'opinion'],
    ['google', 'The waiter said the soup was apparently sold out.', 'opinion'],
    ['google', 'They are better at soup next door, slow here.', 'opinion'],
    ['booking', '', 'nothing-said'],
    ['google', '👎👎', 'nothing-said'],
    ['vk', neverThere, 'opinion'],
  ])('%s: no ground in “%s”: %s', (platform, text, none) => {
    expect(reportKit(asked(platform, text))).toMatchObject({ grounds: [], none, legal: [] });
  });

  test('praise is not reported for a hint', () => {
    const glad = 'Lovely! Never been here before, wonderful soup, great people, will come again.';
    expect(reportKit(asked('google', glad, { review: { rating: 5 } }))).toMatchObject({ grounds: [], none: 'praise' });
  });

  test.each(Object.entries(knownReports))(
    '%s: every reason has a place on the web and the day it was checked',
    (_, rules) => {
      const { reasons, where, answer, fileWithin, appeal } = rules;
      for (const source of [...reasons, where, answer, fileWithin, appeal].flatMap((part) => part?.source ?? [])) {
        expect(source.url).toMatch(/^https:\/\//);
        expect(source.checkedOn).toMatch(/^2026-\d\d$/);
        expect(source.clause).not.toBe('');
      }
    },
  );
});

describe('an entry', () => {
  test('holds the words, the clause, what to gather, and a text of facts', () => {
    const [entry] = reportKit(asked('google', names)).grounds;
    expect(entry).toMatchObject({
      basis: 'words',
      quotes: ['+46 70 123 45 67'],
      source: { clause: 'Personal information' },
      evidence: ['screenshot', 'link', 'exact-words', 'whose-data'],
      lang: 'en',
      text: 'We write for Lime. It concerns the review by Anna, rated 1 of 5. It contains personal data: “+46 70 123 45 67”. We believe that this falls under “Personal information”. Please check whether it may stay.',
    });
    expect(names.slice(entry?.spans[0]?.start, entry?.spans[0]?.end)).toBe('+46 70 123 45 67');
  });

  test.each<[string, ComposeRequest, string]>([
    [
      'a Russian site reads Russian',
      asked('yandex', 'Сам не был, но сервис ужасный.', { business: { name: 'Lime', country: 'DE' } }),
      'ru',
    ],
    ['the company’s country', asked('google', swears, { business: { name: 'Lime', country: 'SE' } }), 'sv'],
    ['Austria', asked('google', swears, { business: { country: 'AT' } }), 'de'],
    ['Mexico', asked('google', swears, { business: { country: 'MX' } }), 'es'],
    ['the interface', asked('google', swears, { ui: 'ru' }), 'ru'],
    ['none of ours', asked('google', swears, { ui: 'fr' }), 'en'],
  ])('is written in the language of %s', (_, request, lang) => {
    expect(reportKit(request).grounds[0]?.lang).toBe(lang);
  });

  test('says of a review without a name no more than is shown', () => {
    const { grounds } = reportKit({ platform: 'google', review: { text: swears } });
    expect(grounds[0]?.text).toMatch(/^It concerns the review linked here\. It contains swear words: “shit”\./);
  });

  test('of a hint leaves the platform’s name for it to the form', () => {
    const [entry] = reportKit(asked('google', neverThere)).grounds;
    expect(entry).toMatchObject({ basis: 'sign', reason: 'Fake engagement' });
    expect(entry?.text).not.toContain('Fake');
  });

  test('keeps a name that is markup or lines in its line, as text', () => {
    const author = 'Eve\n\n<b>{stars}</b>';
    const [entry] = reportKit(asked('google', swears, { review: { author } })).grounds;
    expect(entry?.text).toContain('the review by Eve <b>{stars}</b>, rated 1 of 5');
  });
});

describe('the law', () => {
  test.each<[string, ComposeRequest, number]>([
    ['a threat in Sweden', asked('google', threatens, { jurisdiction: 'SE' }), 1],
    ['personal data, by the company’s country', asked('google', names, { business: { country: 'de' } }), 1],
    ['swearing in Sweden', asked('google', swears, { jurisdiction: 'SE' }), 0],
    ['a threat in the United States', asked('google', threatens, { jurisdiction: 'US' }), 0],
    ['a threat, nobody knows where', asked('google', threatens), 0],
  ])('%s', (_, request, ways) => expect(reportKit(request).legal).toHaveLength(ways));
});

/** What would call the review or its author false, in our five languages. */
const accuses =
  /fake|fraud|\bli(?:e|es|ar|ars|ed|ying)\b|false|defam|slander|libel|фейк|фальш|лож[ьн]|лжив|лгут|вран|враньё|клевет|накрут|подд?ел|falsk|lögn|ljug|bedräg|förtal|fals[oa]|mentir|fraude|difam|calumni|fälsch|gefälscht|lüg|falsch|betrug|verleumd/i;

/** Rules that hold for what one writes to a platform too; the others are about words under a review. */
const grave =
  /^(blame-(lie|personal)|tone-(caps|hate|profanity|sarcasm)|dispute-(fake|competitor|legal|gag|service|demand-removal))/;

const texts = [
  swears,
  threatens,
  advertises,
  names,
  rants,
  neverThere,
  elsewhere,
  opinion,
  'Сам не был, вонь и суки.',
  'Varit aldrig där. Jävla skit.',
  'Nunca he estado. Una mierda.',
  'War nie dort. Scheiße.',
];
const requestBy = (author: fc.Arbitrary<string | null>) =>
  fc.record({
    platform: fc.constantFrom(...platforms),
    sector: fc.constantFrom(...sectors),
    jurisdiction: fc.constantFrom('SE', 'US', 'EU', 'RU', 'xx'),
    ui: fc.constantFrom('en', 'ru', 'sv', 'es', 'de', 'fr'),
    business: fc.record({
      name: fc.constantFrom('Lime', 'Café «Ö»'),
      country: fc.constantFrom('SE', 'DE', 'ES', 'RU', 'GB'),
    }),
    review: fc.record({
      author,
      rating: fc.option(fc.integer({ min: 0, max: 10 })),
      text: fc.oneof(
        fc.constantFrom(...texts),
        fc.string(),
        fc.array(fc.constantFrom(...texts)).map((some) => some.join(' ')),
      ),
    }),
  }) as fc.Arbitrary<ComposeRequest>;

test('whatever comes: an answer, the same each time, either grounds or why there are none', () => {
  fc.assert(
    fc.property(requestBy(fc.option(fc.string())), (some) => {
      const kit = reportKit(some);
      expect(reportKit(structuredClone(some))).toEqual(kit);
      expect(kit.none === null).toBe(kit.grounds.length > 0);
      const text = some.review?.text ?? '';
      for (const { quotes, spans, evidence } of kit.grounds) {
        expect(quotes.every((quote) => text.includes(quote))).toBe(true);
        for (const { start, end } of spans) expect(start).toBeLessThan(end);
        expect(evidence.every((item) => evidenceIds.includes(item))).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('no report calls a review or its author false, threatens, or says what the author should do', () => {
  fc.assert(
    fc.property(requestBy(fc.constantFrom(null, 'Anna', 'Борис Ильин', 'Ö. Åkesson')), (some) => {
      const { review, ...rest } = some;
      for (const { text, lang, quotes } of reportKit(some).grounds) {
        const theirs = [...quotes, review?.author ?? '']
          .map((words) => words.replace(/\s+/g, ' ').trim())
          .filter(Boolean);
        const ours = theirs.reduce((left, words) => left.replaceAll(words, ''), text);
        expect(ours).not.toMatch(accuses);
        const flags = check({ reply: ours, lang, fragment: true, platform: rest.platform ?? 'generic' }).findings;
        // What the model of meaning says of sentences was learnt from replies.
        const graveOnes = flags.filter(({ rule, because }) => grave.test(rule) && !because);
        expect(graveOnes.map(({ rule }) => rule)).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});
