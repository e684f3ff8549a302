import { describe, expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';
import type { ComposeRequest } from '#lib/schema/method.ts';
import { wordsIn } from './requests.ts';

type Golden = {
  text: string;
  stars: number;
  strategy: string;
  /** Where it is no restaurant on Google. */
  about?: Pick<ComposeRequest, 'sector' | 'platform'>;
  says?: RegExp[];
  never?: RegExp[];
};

const sorry = /жаль|прост|прощени|извин|неприятно/i;

/** Reviews as people write them; each was read with its drafts by somebody who compared them with what a manager would answer. */
const golden: Golden[] = [
  {
    text: 'Борщ как у мамы, пампушки горячие, вечер удался.',
    stars: 5,
    strategy: 'praise',
    says: [/суп/],
    never: [sorry],
  },
  {
    text: 'Придраться не к чему, наполеон просто сказка.',
    stars: 5,
    strategy: 'praise',
    says: [/десерт/],
    never: [sorry],
  },
  {
    text: 'Отдельное спасибо Степану, объяснил каждую строчку в счёте.',
    stars: 5,
    strategy: 'praise-employee',
    about: { sector: 'auto' },
    says: [/Степан/],
    never: [sorry],
  },
  {
    text: 'Курьер Тимур всегда с улыбкой и вовремя, молодец!',
    stars: 5,
    strategy: 'praise-employee',
    about: { sector: 'delivery', platform: 'yandex' },
    says: [/Тимур/],
    never: [sorry],
  },
  {
    text: 'Грузчики подняли пианино на третий этаж и шутили всю дорогу. Ни царапины!',
    stars: 5,
    strategy: 'praise',
    about: { sector: 'generic' },
    says: [/команд/],
    never: [sorry],
  },
  {
    text: 'Наконец-то платье, которое село! Швы ровные.',
    stars: 5,
    strategy: 'praise',
    about: { sector: 'retail', platform: 'wildberries' },
    says: [/товар/],
    never: [sorry],
  },
  {
    text: 'Хорошее место рядом с вокзалом, чистенько, завтрак нормальный.',
    stars: 4,
    strategy: 'praise',
    about: { sector: 'hotel' },
    says: [/завтрак|чистот/],
    never: [sorry],
  },
  {
    text: 'Лагман шикарный, но официанта искали всем столом.',
    stars: 4,
    strategy: 'mixed',
    says: [/блюд/, /официант/, sorry],
  },
  {
    text: 'Дизайн красивый, но приложение вылетает при каждом входе.',
    stars: 3,
    strategy: 'mixed',
    about: { sector: 'app', platform: 'googleplay' },
    says: [/приложени|вход/, sorry],
    never: [/визит/],
  },
  {
    text: 'Паста переварена, соус из банки, 690 рублей. Ну такое.',
    stars: 2,
    strategy: 'complaint',
    says: [/блюд/, sorry],
    never: [/690/, /!/],
  },
  {
    text: 'Курица сухая, картошка еле тёплая, а официантка в телефоне сидела.',
    stars: 2,
    strategy: 'complaint',
    says: [/блюд/, /официант/],
    never: [/мяс/, /разочаровал.*разочаровал/],
  },
  {
    text: 'Бургеры приехали без котлет. БЕЗ КОТЛЕТ.',
    stars: 1,
    strategy: 'complaint',
    about: { sector: 'delivery' },
    says: [/бургер/, sorry],
    never: [/КОТЛЕТ/, /!/],
  },
  {
    text: 'Электрик обещал к 8, пришёл в 14, ушёл, не доделав.',
    stars: 1,
    strategy: 'complaint',
    about: { sector: 'generic' },
    says: [/мастер/, sorry],
    never: [/в 14/],
  },
  {
    text: 'После обновления слетели все списки. Бесит.',
    stars: 2,
    strategy: 'complaint',
    about: { sector: 'app', platform: 'googleplay' },
    says: [/обновлени/, sorry],
    never: [/бес/i],
  },
  {
    text: 'Кровать скрипит от каждого движения, шторы просвечивают насквозь.',
    stars: 2,
    strategy: 'complaint',
    about: { sector: 'hotel' },
    says: [/спальн/, sorry],
  },
  {
    text: 'Ужас',
    stars: 1,
    strategy: 'complaint-vague',
    about: { sector: 'generic' },
    says: [sorry],
    never: [/ужас/i],
  },
  {
    text: 'Криворукие идиоты, штаны лопнули в первый же день.',
    stars: 1,
    strategy: 'rude',
    about: { sector: 'retail' },
    never: [/идиот/i, /!/],
  },
  {
    text: 'Два опоздания за неделю. Отвечать не надо, звонить тем более.',
    stars: 1,
    strategy: 'refuses-contact',
    about: { sector: 'delivery' },
    says: [/ждать/],
    never: [/позвоним/],
  },
  {
    text: 'Сам не покупал, но кум говорит, обвешивают.',
    stars: 1,
    strategy: 'wrong-or-fake',
    about: { sector: 'retail' },
    never: [/обвеш/, /ложь|фейк/],
  },
  {
    text: 'Сына ударило током от лампы, провод оголён.',
    stars: 1,
    strategy: 'safety',
    about: { sector: 'hotel' },
    says: [/[Уу]правляющ/],
    never: [/током/, /!/],
  },
  {
    text: 'Нас не посадили, потому что муж на коляске.',
    stars: 1,
    strategy: 'safety',
    says: [/[Уу]правляющ/],
    never: [/коляск/],
  },
  {
    text: 'Колесо отвалилось на трассе через два дня после шиномонтажа.',
    stars: 1,
    strategy: 'safety',
    about: { sector: 'auto' },
    says: [/[Уу]правляющ/],
    never: [/колес/],
  },
  {
    text: 'Ждала приёма 50 минут, сам приём четыре. Врач глаз не поднял.',
    stars: 1,
    strategy: 'strict',
    about: { sector: 'health' },
    never: [/приём/, /Марина/, /ждать/],
  },
  {
    text: 'Всё уладили, кран заменили бесплатно, оценку поднимаю.',
    stars: 4,
    strategy: 'follow-up',
    about: { sector: 'generic' },
  },
];

describe('a Russian review', () => {
  test.each(golden)('$strategy: $text', ({ text, stars, strategy, about, says = [], never = [] }) => {
    for (const seed of [0, 1, 2]) {
      const composition = compose({
        sector: 'restaurant',
        platform: 'google',
        ...about,
        seed,
        lang: 'ru',
        review: { author: 'Марина', text, rating: stars, ratingScale: 5 },
      });
      expect(composition.strategy).toBe(strategy);
      const draft = composition.drafts.find(({ tone }) => tone === 'standard');
      const said = draft?.text ?? '';
      for (const wanted of says) expect.soft(said).toMatch(wanted);
      for (const unwanted of never) expect.soft(said).not.toMatch(unwanted);
      expect.soft(wordsIn(said), said).toBeLessThanOrEqual(strategy.startsWith('praise') ? 45 : 110);
      expect.soft(draft?.findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    }
  });
});
