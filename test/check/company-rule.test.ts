import { describe, expect, test } from 'vitest';
import { tryCompanyRule } from '#lib/check/try-company-rule.ts';
import { check } from '#lib/check.ts';
import type { CompanyRule } from '#lib/schema/company-rule.ts';
import { CheckRequest, Finding } from '#lib/schema/method.ts';

const id = '0193a4f0-7c1a-7b60-8a10-1f7d54a2c001';
const rule = (more: Partial<CompanyRule> = {}): CompanyRule => ({
  id,
  title: 'No words of the old brand',
  reason: 'We are called Lumen now.',
  severity: 'warn',
  phrases: ['Hotel Aurora'],
  pattern: null,
  lang: null,
  platforms: null,
  cases: { fail: ['The Hotel Aurora thanks you.'], pass: ['Lumen thanks you.'] },
  state: 'live',
  ...more,
});
const found = (reply: string, one: CompanyRule, more: Partial<CheckRequest> = {}) =>
  check({ reply, fragment: true, rules: [one], ...more })
    .findings.filter((finding) => finding.rule === `company:${id}`)
    .map(({ text }) => text);

describe('a company rule', () => {
  test('is found like one of ours, and says why', () => {
    const request = { reply: 'Our Hotel Aurora is open.', lang: 'en', fragment: true, rules: [rule()] };
    expect(CheckRequest.safeParse(request).success).toBe(true);
    const { findings } = check(request);
    expect(findings).toMatchObject([
      { rule: `company:${id}`, severity: 'warn', text: 'Hotel Aurora', message: 'We are called Lumen now.', fixes: [] },
    ]);
    expect(findings.every((finding) => Finding.safeParse(finding).success)).toBe(true);
  });

  test.each(['shadow', 'off'] as const)('in %s never reaches the person', (state) => {
    expect(found('Our Hotel Aurora is open.', rule({ state }))).toEqual([]);
  });

  test.each<[string, Partial<CompanyRule>, string, string[]]>([
    ['finds plain words by their stems', { phrases: ['red carpets'] }, 'A red carpet!', ['red carpet']],
    ['takes signs in plain words for signs', { phrases: ['really, free!'] }, 'It is really free.', ['really free']],
    [
      'reads the grammar of phrases',
      { phrases: ['(best|top) ..1 town', '- best of town'] },
      'The best in town.',
      ['best in town'],
    ],
    ['follows a pattern', { phrases: [], pattern: 'LX-\\d{4}' }, 'Room lx-2041 it is.', ['lx-2041']],
    ['finds both', { pattern: 'aurora\\.example' }, 'Hotel Aurora, aurora.example', ['Hotel Aurora', 'aurora.example']],
  ])('%s', (_, more, reply, texts) => {
    expect(found(reply, rule(more), { lang: 'en' })).toEqual(texts);
  });

  test('holds in its language and on its platforms only', () => {
    const reply = 'Hotel Aurora';
    expect(found(reply, rule({ lang: 'sv' }), { lang: 'en' })).toEqual([]);
    expect(found(reply, rule({ lang: 'sv' }), { lang: 'sv' })).toEqual([reply]);
    expect(found(reply, rule({ platforms: ['yelp'] }), { lang: 'en', platform: 'google' })).toEqual([]);
    expect(found(reply, rule({ platforms: ['yelp'] }), { lang: 'en', platform: 'yelp' })).toEqual([reply]);
  });

  test('that cannot be read finds nothing, and the rest of it still works', () => {
    expect(found('Hotel Aurora (left', rule({ phrases: ['(left open', 'Hotel Aurora'], pattern: '(a' }))).toEqual([
      'Hotel Aurora',
    ]);
  });

  test('stands among our findings by how grave it is', () => {
    const { findings } = check({
      reply: 'Hotel Aurora will see you in court.',
      fragment: true,
      rules: [rule({ severity: 'hint' })],
    });
    expect(findings.map((finding) => finding.rule)).toEqual(['dispute-legal-threat', `company:${id}`]);
  });
});

describe('a trial', () => {
  const replies = ['Hotel Aurora thanks you.', 'Lumen thanks you.', 'Come to Hotel Aurora again.'].map((reply) => ({
    reply,
  }));

  test('runs the cases and counts what would have been flagged', () => {
    expect(tryCompanyRule(rule({ state: 'shadow' }), replies)).toEqual({
      faults: [],
      missed: [],
      wrong: [],
      replies: 3,
      flagged: 2,
      examples: ['Hotel Aurora thanks you.', 'Come to Hotel Aurora again.'],
    });
  });

  test('tells cases that do not hold, and what cannot be read', () => {
    const cases = { fail: ['Hotel Lumen'], pass: ['Hotel Aurora'] };
    const trial = tryCompanyRule(rule({ cases, phrases: ['Hotel Aurora', '(open'], pattern: '(a)\\1' }), []);
    expect(trial).toMatchObject({ missed: ['Hotel Lumen'], wrong: ['Hotel Aurora'], replies: 0, flagged: 0 });
    expect(trial.faults).toEqual([
      { in: 'phrase', phrase: '(open' },
      { in: 'pattern', fault: 'backreference' },
    ]);
  });
});
