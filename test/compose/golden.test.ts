import { describe, expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';
import type { ComposeRequest, Draft } from '#lib/schema/method.ts';
import { wordsIn } from './requests.ts';

type Golden = {
  name: string;
  request: ComposeRequest;
  strategy: string;
  /** Of the standard draft. */
  words: [number, number];
  says: RegExp[];
  never?: RegExp[];
};

const en = (author: string, text: string, rating: number, rest: ComposeRequest = {}): ComposeRequest => ({
  sector: 'restaurant',
  platform: 'google',
  ...rest,
  review: { author, text, rating, ratingScale: 5 },
});

const golden: Golden[] = [
  {
    name: 'praise',
    request: en('Anna Smith', 'Lovely place, the pizza was delicious.', 5),
    strategy: 'praise',
    words: [15, 40],
    says: [/^(Hello|Hi|Dear) Anna,/, /pizza/],
    never: [/sorry|apolog/i, /Smith/],
  },
  {
    name: 'praise of staff',
    request: en('Tom', 'Our waitress Kate was amazing.', 5),
    strategy: 'praise-employee',
    words: [15, 40],
    says: [/Kate/, /Tom/],
  },
  {
    name: 'mixed',
    request: en('Leo', 'Great coffee but it was far too noisy.', 3),
    strategy: 'mixed',
    words: [50, 120],
    says: [/coffee/, /it was so loud/, /sorry|apolog/i],
  },
  {
    name: 'complaint',
    request: en('Leo', 'We waited an hour and the soup was cold.', 1),
    strategy: 'complaint',
    words: [50, 110],
    says: [/wait/, /soup/, /sorry|apolog/i, /our page/],
    never: [/!/, /@/],
  },
  {
    name: 'visit not identified',
    request: en('Leo', 'My order never arrived, nobody answers.', 1, { sector: 'delivery' }),
    strategy: 'complaint-unidentified',
    words: [50, 110],
    says: [/which order|particular order|order (this|it)/, /number/],
    never: [/!/],
  },
  {
    name: 'no details',
    request: en('Leo', 'Terrible.', 1),
    strategy: 'complaint-vague',
    words: [30, 120],
    says: [/sorry|apolog/i],
    never: [/terrible/i],
  },
  {
    name: 'rude',
    request: en('Leo', 'Idiots. The haircut is crap.', 1, { sector: 'beauty' }),
    strategy: 'rude',
    words: [35, 100],
    says: [/sorry|apolog|shame/i],
    never: [/idiot|crap/i],
  },
  {
    name: 'perhaps not ours',
    request: en('Leo', 'Never been here, but it looks awful.', 1),
    strategy: 'wrong-or-fake',
    words: [30, 100],
    says: [/match|find|found|connect/],
    never: [/fake|lie|false/i],
  },
  {
    name: 'harm',
    request: en('Leo', 'We got food poisoning here.', 1),
    strategy: 'safety',
    words: [20, 80],
    says: [/manager/],
    never: [/poison|sick|!|see you/i],
  },
  {
    name: 'strict',
    request: en('Leo', 'The dentist was rough and rude.', 1, { sector: 'health' }),
    strategy: 'strict',
    words: [30, 90],
    says: [/priva|confiden/i],
    never: [/Leo|dentist|visit|patient/i],
  },
  {
    name: 'похвала',
    request: en('Анна Петрова', 'Уютное место, очень вкусная пицца.', 5),
    strategy: 'praise',
    words: [10, 40],
    says: [/Анна/, /пицц|атмосфер/],
    never: [/жаль|извин|Петрова/i],
  },
  {
    name: 'похвала сотруднику',
    request: en('Олег', 'Официантка Ольга просто чудо!', 5),
    strategy: 'praise-employee',
    words: [10, 40],
    says: [/Ольге/, /Олег/],
  },
  {
    name: 'хорошее и плохое',
    request: en('Лев', 'Кофе отличный, но очень шумно.', 3),
    strategy: 'mixed',
    words: [35, 120],
    says: [/кофе/, /шум/, /жаль|прост|извин|прощени/i],
  },
  {
    name: 'жалоба',
    request: en('Лев', 'Ждали час, суп принесли холодным.', 1),
    strategy: 'complaint',
    words: [40, 110],
    says: [/ждать|ожидани/, /суп/, /жаль|прост|извин|прощени/i, /страниц|профил/],
    never: [/!/, /час,/, /@/],
  },
  {
    name: 'визит не найден',
    request: en('Лев', 'Заказ не привезли, никто не отвечает.', 1, { sector: 'delivery' }),
    strategy: 'complaint-unidentified',
    words: [40, 110],
    says: [/о каком заказе/, /номер/],
    never: [/!/],
  },
  {
    name: 'без подробностей',
    request: en('Лев', 'Ужас.', 1),
    strategy: 'complaint-vague',
    words: [30, 120],
    says: [/жаль|прост|извин|прощени/i],
    never: [/ужас/i],
  },
  {
    name: 'грубость',
    request: en('Лев', 'Идиоты. Стрижка дерьмо.', 1, { sector: 'beauty' }),
    strategy: 'rude',
    words: [30, 100],
    says: [/стрижк/],
    never: [/идиот|дерьм/i],
  },
  {
    name: 'возможно, не о нас',
    request: en('Лев', 'Сам у вас не был, но выглядит ужасно.', 1),
    strategy: 'wrong-or-fake',
    words: [25, 100],
    says: [/описан|отзыв/],
    never: [/фейк|ложь|неправд/i],
  },
  {
    name: 'вред',
    request: en('Лев', 'Отравились у вас всей семьёй.', 1),
    strategy: 'safety',
    words: [18, 80],
    says: [/[Уу]правляющ/],
    never: [/отрав|!|ждём/i],
  },
  {
    name: 'тайна',
    request: en('Лев', 'Стоматолог нагрубил.', 1, { sector: 'health' }),
    strategy: 'strict',
    words: [25, 90],
    says: [/личн|конфиденциальн|публичн/i],
    never: [/Лев|стоматолог|визит|пациент|приём/i],
  },
];

const standard = (drafts: readonly Draft[]): Draft => {
  const found = drafts.find(({ tone }) => tone === 'standard');
  if (!found) throw new Error('no standard draft');
  return found;
};

describe('ten reviews in each language', () => {
  test.each(golden.map((each) => [each.name, each] as const))(
    '%s',
    (_, { request, strategy, words, says, never = [] }) => {
      for (const seed of [0, 1, 2, 3, 4]) {
        const composition = compose({ ...request, seed });
        expect(composition.strategy).toBe(strategy);
        const { text } = standard(composition.drafts);
        for (const wanted of says) expect.soft(text).toMatch(wanted);
        for (const unwanted of never) expect.soft(text).not.toMatch(unwanted);
        expect.soft(wordsIn(text), text).toBeGreaterThanOrEqual(words[0]);
        expect.soft(wordsIn(text), text).toBeLessThanOrEqual(words[1]);
      }
    },
  );
});
