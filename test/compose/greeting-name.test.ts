import { describe, expect, test } from 'vitest';
import { greetingName } from '#lib/compose/greeting-name.ts';

describe('greetingName', () => {
  test.each([
    ['Anna Smith', 'en', 'Anna'],
    ['J. Brown', 'en', null],
    ['J Brown', 'en', null],
    ['Rob T', 'en', 'Rob'],
    ['El Richi', 'es', null],
    ['Rob T.', 'en', 'Rob'],
    ['Siobhan', 'en', 'Siobhan'],
    ['Jean-Luc Moreau', 'en', 'Jean-Luc'],
    ['Mari Carmen Ruiz', 'es', 'Mari Carmen'],
    ['José Luis', 'es', 'José Luis'],
    ['Anna Lena Vogt', 'de', 'Anna Lena'],
    ['Lars Erik Berg', 'sv', 'Lars Erik'],
    ['Mary Ann Lee', 'en', 'Mary Ann'],
    ['Anna Klein', 'de', 'Anna'],
    ['Carlos Martín', 'es', 'Carlos'],
    ['Анна Петрова', 'ru', 'Анна'],
    ['Петрова Анна', 'ru', 'Анна'],
    ['Иванова Мария Сергеевна', 'ru', 'Мария Сергеевна'],
    ['Мария И.', 'ru', 'Мария'],
    ['John', 'ru', 'John'],
    ['Пётр', 'ru', 'Пётр'],
    ['Анна', 'en', null],
    ['Котик', 'ru', null],
    ['Лисичка77', 'ru', null],
    ['coolcat99', 'en', null],
    ['Fiona_Edinburgh', 'en', 'Fiona'],
    ['FionaMcA', 'en', 'Fiona'],
    ['Wilma 🌸', 'sv', 'Wilma'],
    ['Frida med tvillingarna', 'sv', 'Frida'],
    ['Tobias_89', 'de', 'Tobias'],
    ['Ольга_77', 'ru', 'Ольга'],
    ['Ida_och_Jonas', 'sv', 'Ida och Jonas'],
    ['Stina & Leo', 'sv', 'Stina och Leo'],
    ['Stina & Zorbulla', 'sv', null],
    ['Roger and Linda', 'en', 'Roger and Linda'],
    ['Ирина и Олег', 'ru', 'Ирина и Олег'],
    ['Ирина и Олег', 'de', null],
    ['Ana y Paco', 'es', null],
    ['Konstantin M', 'ru', 'Константин'],
    ['Sergey', 'ru', 'Сергей'],
    ['Yuliya K.', 'ru', 'Юлия'],
    ['Oleg', 'de', 'Oleg'],
    ['Anna the stupid jerk', 'en', null],
    ['Gartenfreund_12', 'de', null],
    ['Angry Customer', 'en', null],
    ['Google User', 'en', null],
    ['Пользователь', 'ru', null],
    ['Дурак Полный', 'ru', null],
    ['Asshole', 'en', null],
    ['Stupid Jerk', 'en', null],
    ['<b>Bob</b>', 'en', null],
    ['Bob & Co', 'en', null],
    ['anna@mail.example', 'en', null],
    ['{name}', 'en', null],
    ['ANNA', 'en', null],
    ['', 'en', null],
    [null, 'en', null],
  ] as const)('%s in %s: %s', (author, lang, name) => {
    expect(greetingName(author, lang, 'restaurant', 'formal')).toBe(name);
  });

  test.each(['health', 'legal', 'finance', 'education'] as const)('nobody is named in %s', (sector) => {
    expect(greetingName('Anna Smith', 'en', sector, 'formal')).toBeNull();
  });

  test('with "du" nobody speaks to two', () => {
    expect(greetingName('Stina & Leo', 'sv', 'restaurant', 'informal')).not.toBe('Stina och Leo');
  });

  test('with «ты» there is no patronymic', () => {
    expect(greetingName('Иванова Мария Сергеевна', 'ru', 'beauty', 'informal')).toBe('Мария');
  });
});
