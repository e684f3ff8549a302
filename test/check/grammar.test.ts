import { describe, expect, test } from 'vitest';
import { compile, type Lexicon } from '#lib/check/matcher.ts';
import { parsePhrase } from '#lib/check/read-phrase.ts';
import { tokenise } from '#lib/check/tokens.ts';
import { type CheckedLanguage, checkedLanguages } from '#lib/languages/checked.ts';
import { lexicons } from '#lib/languages/lexicons.ts';
import { risks } from '#lib/languages/risks.ts';

/** Phrases are read when a text first has their beginning: a slip in one would show late. */
test.each(checkedLanguages)('every phrase of %s can be read', (lang) => {
  const lexicon = lexicons[lang];
  const lines = Object.values(risks[lang]).flatMap((text) =>
    text.split('\n').map((line) => line.trim().replace(/^- /, '')),
  );
  for (const line of lines.filter((each) => each !== '')) {
    expect(parsePhrase(line, lexicon).steps.length, line).toBeGreaterThan(0);
  }
  expect(() => compile(risks[lang], lexicon)).not.toThrow();
});

const english = { lang: 'en', words: {} };

test.each(['(left open', 'a (b', '..2 first', '@nobody', '(maybe)?|sure'])('"%s" cannot', (line) => {
  expect(() => parsePhrase(line, english)).toThrow();
});

const plain = (lang: CheckedLanguage, more: Partial<Lexicon> = {}): Lexicon => ({
  lang,
  words: {},
  negations: new Set(['nicht', 'jamás', 'inte']),
  onlyAsks: () => false,
  ...more,
});
const found = (lexicon: Lexicon, phrase: string, text: string) =>
  compile({ it: phrase }, lexicon)(tokenise(text, lexicon.lang), () => false).get('it')?.length ?? 0;

describe('a phrase', () => {
  test.each<[CheckedLanguage, string, string, boolean]>([
    ['de', '*anwalt', 'Unsere Rechtsanwälten schreiben', true],
    ['de', '*anwalt', 'Die Anwaltskanzlei schreibt', false],
    ['de', '*anwalt*', 'Die Anwaltskanzlei schreibt', true],
    ['de', '*anwält*', 'Ihre Rechtsanwältin', true],
    ['de', 'lösch*', 'Bitte loeschen Sie das', true],
    ['de', 'straße', 'in der Strasse', true],
    ['de', 'neue', 'Das ist neu', true],
    ['de', '=für', 'Danke fuer alles', true],
    ['sv', '*recension', 'Era gästrecensionerna', true],
    ['sv', '*recension', 'Recensenten skrev', false],
    ['sv', 'anmäl*', 'Vi anmäler er', true],
    ['sv', 'anmäl*', 'Vi anmaler er', false],
    ['es', 'reclamación', 'sus reclamaciones', true],
    ['es', 'reclamación', 'su reclamacion está aquí', true],
    ['es', 'demandaré', 'le demandare manana', true],
    ['es', '=está', 'esta usted loco', true],
    ['es', '=está', 'esta mesa está aquí, señor', true],
    ['es', '=está', 'esta mesa es única', false],
    ['es', '=esta', 'la mesa está ahí', true],
    ['es', 'demandare', 'la demandaré mañana', true],
    ['es', '=ano', 'el año pasado', false],
    ['es', 'vergüenza', 'que verguenza', true],
    ['en', 'words', 'a word', true],
  ])('%s "%s" in "%s": %s', (lang, phrase, text, is) => {
    expect(found(plain(lang), phrase, text) > 0).toBe(is);
  });

  test('with part of a word asks for three letters at least', () => {
    expect(() => compile({ it: '*ab*' }, plain('de'))).toThrow('three letters');
  });

  const placesOf = (phrases: string, text: string) =>
    compile({ it: phrases }, plain('en'))(tokenise(text, 'en'), () => false).get('it') ?? [];

  test('that is a choice alone is told once a word, by its shortest way', () => {
    const greeting = '(good morning to you)|(good morning)|(good ..1 to)|hello';
    expect(placesOf(greeting, 'Good morning to you and hello')).toEqual([
      { first: 0, last: 1 },
      { first: 5, last: 5 },
    ]);
  });

  test('that is a choice alone lets off as many words as its widest way has', () => {
    const text = 'The price went down today';
    expect(placesOf('today', text)).toHaveLength(1);
    expect(placesOf('today\n- (price went)|(price went down)', text)).toHaveLength(1);
    expect(placesOf('today\n- (price went)|(price went down today)', text)).toEqual([]);
  });

  test('finds a longer way behind words that are skipped or may be missing', () => {
    const phrase = 'we ..2 (the)? (hear|(..1 look into)|((never)? mind that))';
    for (const text of ['We look into it', 'We will now quickly look into it', 'We do mind that', 'We will the hear'])
      expect(placesOf(phrase, text), text).toHaveLength(1);
    expect(placesOf(phrase, 'We look at it')).toEqual([]);
  });

  test('is denied by what follows where the language says so', () => {
    expect(found(plain('de'), 'verklagen sie', 'Wir verklagen Sie nicht')).toBe(1);
    expect(found(plain('de', { after: 3 }), 'verklagen sie', 'Wir verklagen Sie nicht')).toBe(0);
    expect(found(plain('de', { after: 3 }), 'verklagen sie', 'Wir verklagen Sie, nicht die Bank')).toBe(1);
    expect(found(plain('es'), 'demandar', 'jamas vamos a demandar')).toBe(0);
  });
});
