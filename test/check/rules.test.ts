import { describe, expect, test } from 'vitest';
import { categories } from '#lib/check/rule.ts';
import { check } from '#lib/check.ts';
import { checkedLanguages, completeLanguages } from '#lib/languages/checked.ts';
import { mendsIn, reasonsIn } from '#lib/languages/words-for-people.ts';
import { knownPlatforms } from '#lib/platforms/index.ts';
import { rules } from '#lib/rules/index.ts';
import { languagesOf, type RuleFile, requestOf, ruleFiles, unmark } from './cases.ts';

const ids = new Set(rules.map(({ id }) => id));

describe.each(ruleFiles)('$file', ({ rule, cases }) => {
  for (const lang of languagesOf(cases)) {
    const { fail = [], pass = [] } = cases[lang] ?? {};
    test.each(fail)(`${lang} finds %j`, (one) => {
      const { marked, ...request } = requestOf(cases, lang, one, rule.id);
      const found = check(request).findings.filter((finding) => finding.rule === rule.id);
      const { spans } = unmark(marked);
      const expected = spans.length > 0 ? spans : [{ start: null, end: null }];
      expect(found.map(({ start, end }) => ({ start, end })).sort((a, b) => Number(a.start) - Number(b.start))).toEqual(
        expected,
      );
      for (const { fixes } of found) {
        for (const fix of fixes) {
          const mended = request.reply.slice(0, fix.start) + fix.text + request.reply.slice(fix.end);
          const again = check({ ...request, reply: mended }).findings.filter((finding) => finding.rule === rule.id);
          expect(again.length, mended).toBeLessThan(found.length);
        }
      }
    });

    test.each(pass)(`${lang} leaves alone %j`, (one) => {
      const { marked, ...request } = requestOf(cases, lang, one, rule.id);
      expect(marked).not.toContain('⟦');
      expect(check(request).findings.filter((finding) => finding.rule === rule.id)).toEqual([]);
    });
  }
});

describe('the list of rules', () => {
  test('holds every file of the folder, by the name of its file', () => {
    expect(ruleFiles.map(({ file }) => file).sort()).toEqual([...ids].sort());
    for (const { file, rule } of ruleFiles) expect(rule.id).toBe(file);
  });

  test.each(completeLanguages)('has cases, a reason and a mend for every rule in %s', (lang) => {
    const lacks = (has: (rule: RuleFile) => unknown) => ruleFiles.filter((each) => !has(each)).map(({ file }) => file);
    expect(
      lacks(({ cases }) => cases[lang]),
      `rules without cases in ${lang}`,
    ).toEqual([]);
    expect(
      lacks(({ rule }) => reasonsIn(lang)[rule.id]),
      `rules without a reason in ${lang}`,
    ).toEqual([]);
    const mended = (each: string) => Object.keys(mendsIn(each) ?? {}).sort();
    expect(mended(lang), `mends in ${lang}`).toEqual(mended('en'));
  });

  test('has cases of both kinds in each language that it has, none twice', () => {
    for (const { file, cases } of ruleFiles) {
      for (const lang of languagesOf(cases)) {
        const { fail = [], pass = [] } = cases[lang] ?? {};
        expect(fail.length, `${file} ${lang} fail`).toBeGreaterThan(0);
        expect(pass.length, `${file} ${lang} pass`).toBeGreaterThan(0);
        const texts = [...fail, ...pass].map((one) => JSON.stringify(one));
        expect(new Set(texts).size, `${file} ${lang}`).toBe(texts.length);
      }
    }
  });

  test('has rules in every category', () => {
    expect(new Set(rules.map(({ category }) => category))).toEqual(new Set(categories));
  });

  test.each(checkedLanguages)('is all that reasons and mends in %s speak of', (lang) => {
    const named = [...Object.keys(reasonsIn(lang)), ...Object.keys(mendsIn(lang) ?? {})];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('is all that platforms speak of', () => {
    const named = Object.values(knownPlatforms).flatMap(({ severity }) => Object.keys(severity));
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
