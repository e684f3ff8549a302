import { describe, expect, test } from 'vitest';
import type { Sector } from '#lib/schema/ids.ts';
import { triage } from '#lib/triage.ts';

const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);
const judge = (text: string, rating: number | null, sector: Sector = 'restaurant') =>
  triage({ sector, review: { text, rating, ratingScale: rating === null ? null : 5 } });

describe('words that look like harm and are none', () => {
  test.each([
    ['The pizza was burnt and dry.', 2],
    ['Conveyor sushi to die for!', 5],
    ['My phone died and the waiter found me a charger, lovely.', 5],
    ['An explosion of flavour in every bite.', 5],
    ['We sat next to the tennis court, nice view.', 4],
    ['Staff were not rude and nobody was hurt.', 4],
    ['Умеренные цены, но суп остыл.', 3],
    ['Роллы «Красный дракон» пересолены.', 2],
    ['Лист бесплатно порезали в размер.', 5],
    ['Отлично загорели у бассейна!', 5],
    ['Судя по меню, выбор небольшой. Так себе.', 3],
    ['Стало плохо: обслуживание медленное.', 2],
    ['До скорой встречи, всё понравилось!', 5],
    ['Просто бомба, умереть не встать, как вкусно', 5],
    ['I nearly died laughing, great night.', 5],
    ['The chicken was burnt and my wallet still hurts.', 2],
    ['Staff knew everything about allergens, lovely.', 5],
    ['The soup was a bit poisonous green but tasty.', 4],
    ['Prices are criminal, we got burned by the service charge.', 2],
    ['The wine was swell and the music on fire.', 5],
    ['The app killed my battery.', 2],
    ['It is a broken chair in the corner and dust everywhere.', 2],
    ['My husband fell in love with this place.', 5],
    ['Room was boiling and the kids could not sleep.', 2],
    ['The delivery was sick fast.', 5],
    ['Cold coffee, hot tempers, never again.', 1],
    ['Чуть не умерли со смеху, отличный вечер.', 5],
    ['Курица сгорела, бюджет тоже.', 2],
    ['Всё знают про аллергены, молодцы.', 5],
    ['Суп ядовито-зелёный, но вкусный.', 4],
    ['Цены кусаются, от счёта бросило в жар.', 2],
    ['Атмосфера огонь, музыка качает.', 5],
    ['Приложение убивает батарею.', 2],
    ['Стул сломан, пыль везде.', 2],
    ['Муж влюбился в это место.', 5],
    ['В номере духота, дети не спали.', 2],
    ['Дорога болит, добирались два часа, зато вкусно.', 4],
    ['Упали цены, взяли диван, довольны.', 5],
    ['The shower alternated between scalding and glacial.', 3],
    ['A book in which someone dies in a lighthouse, and they found it from that alone.', 5],
    ['В душе то кипяток, то ледяная вода.', 3],
    ['Рука не поднимается выбросить их упаковку, такая красивая.', 5],
    ['Aus der Dusche kam mal kochendes, mal eiskaltes Wasser.', 3],
    ['Die Reinigungskraft hat ohne Handschuhe geputzt.', 2],
    ['Am Ende waren wir tot vor Müdigkeit, aber das Frühstück hat uns gerettet.', 5],
    ['Duschen växlade mellan skållhet och iskall.', 3],
    ['Vi dog av skratt när servitören berättade.', 5],
    ['La ducha salía hirviendo o helada.', 3],
    ['Elevador descompuesto toda la semana.', 2],
  ])('%s', (text, stars) => {
    const { owner, risk, strategy } = judge(text, stars);
    expect.soft(owner).toBe('agent');
    expect.soft(risk).toBeLessThan(3);
    expect.soft(strategy).not.toBe('safety');
  });
});

describe('a fit is harm, whatever gave it', () => {
  test.each([
    'The strobe effect gave my son a seizure, no warning.',
    'У сына из-за мигания случился приступ эпилепсии.',
    'Sonen fick ett krampanfall av blinket.',
    'Los destellos le provocaron una convulsión a mi hijo.',
    'Mein Sohn hat wegen der Blitze einen epileptischen Anfall bekommen.',
  ])('%s', (text) => {
    expect(judge(text, 2, 'app')).toMatchObject({ strategy: 'safety', owner: 'manager' });
  });
});

describe('lawsuits in praise threaten nobody', () => {
  test.each([
    ['They translated every paper for my court case, a wonderful team.', 5],
    ['Помогли с документами для суда, спасибо, отличные ребята!', 5],
    ['Sehr nette Beratung, mein Anwalt war von dem Gutachten begeistert.', 5],
  ])('%s', (text, stars) => {
    const { owner, risk } = judge(text, stars, 'generic');
    expect.soft(owner).toBe('agent');
    expect.soft(risk).toBe(0);
  });
});

describe('harm, told in plain words, is a manager’s', () => {
  test.each([
    ['The chair collapsed under my grandmother and she hurt her hip.', 1],
    ["Found a piece of wire in my son's nuggets.", 1],
    ['Hot wax burned my eyelid, I had to see a doctor.', 1],
    ['My face came up in a rash after the facial and my eyes were shut for two days.', 1],
    ['They served my coeliac daughter normal pasta after we had told them twice.', 1],
    ['The guard hit my brother in the stomach.', 1],
    ['We both had food poisoning for three days.', 1],
    ['The masseur put his hand where it should not be.', 1],
    ['She refused to serve us because we were speaking Arabic.', 1],
    ['The balcony railing gave way and I nearly fell.', 1],
    ['My dog was limping and bleeding after the grooming.', 1],
    ['I slipped on the wet floor and broke my elbow.', 2],
    ['Стул развалился, бабушка упала и повредила бедро.', 1],
    ['Нашли в котлете кусок проволоки.', 1],
    ['Воском обожгли веко, пришлось ехать к врачу.', 1],
    ['После чистки лица всё покрылось сыпью, глаза не открывались два дня.', 1],
    ['Дочке с целиакией принесли обычную пасту, хотя дважды предупредили.', 1],
    ['Охранник ударил брата в живот.', 1],
    ['Вся семья три дня с отравлением.', 1],
    ['Массажист положил руку туда, куда не следует.', 1],
    ['Отказались обслуживать, потому что мы говорили по-узбекски.', 1],
    ['Перила балкона отвалились, я чуть не упала вниз.', 1],
    ['Собака после груминга хромает, лапа в крови.', 1],
    ['Поскользнулась на мокром полу и сломала локоть.', 2],
  ])('%s', (text, stars) => {
    expect(judge(text, stars)).toMatchObject({ owner: 'manager', risk: 3, strategy: 'safety' });
  });
});

describe('words that collide by their stems', () => {
  test.each([
    ['Меню принесли через пятнадцать минут.', 'cleanliness'],
    ['У меня всё в порядке.', 'food'],
    ['Ехали долгой дорогой, в пятницу.', 'price'],
    ['Мы хотели платить на месте, товарищ помог.', 'product'],
    ['Более чем достаточно.', 'health'],
    ['The hospital is round the corner.', 'service'],
    ['We managed to park.', 'service'],
    ['Of course the reason was simple, we rolled on.', 'food'],
    ['Set apart from the road, a suit is needed.', 'place'],
  ])('%s is not about %s', (text, topic) => {
    expect(ids(judge(text, 3, 'generic').topics)).not.toContain(topic);
  });
  test.each([
    ['У неё вкусно.', null, 'positive'],
    ['В целом, лучше бы не ходили.', null, 'negative'],
    // With a mark in the middle, where nothing is guessed.
    ['I wonder what the general idea is.', 3, 'neutral'],
  ])('%s (%s stars): %s', (text, stars, sentiment) => {
    expect(judge(text, stars).sentiment).toBe(sentiment);
  });
});

describe('words that look like a manner and are none', () => {
  test.each([
    ['They do not answer the phone and did not call me back.', 'refuses-contact'],
    ['Они не отвечают и не звонят.', 'refuses-contact'],
    ['Заказ не привезли, никто не отвечает.', 'refuses-contact'],
    ['A bunch of flowers arrived wilted. Poor.', 'rude'],
    ['Улица заканчивается тупиком, ехали долго.', 'rude'],
    ['The issue was not resolved. Awful.', 'follow-up'],
    ['Проблему так и не решили. Ужасно.', 'follow-up'],
  ])('%s is not %s', (text, strategy) => {
    expect(judge(text, 1, 'delivery').strategy).not.toBe(strategy);
  });
});

describe('mood', () => {
  test.each([
    ['Not bad at all', 'positive'],
    ['Not good', 'negative'],
    ['Food was not tasty and not fresh', 'negative'],
    ['Can not wait to come back', 'positive'],
    ['No complaints, everything was great', 'positive'],
    ['Very friendly but very slow', 'mixed'],
    ['Opens at nine.', 'neutral'],
    ['Совсем не вкусно', 'negative'],
    ['Неплохо', 'positive'],
    ['Ничего плохого сказать не могу, всё понравилось', 'positive'],
    ['Не могу не похвалить: отличный сервис', 'positive'],
    ['Вкусно, но очень долго', 'mixed'],
    ['Довольно дорого', 'negative'],
    ['Сырники вкусные', 'positive'],
    ['Отменный кофе', 'positive'],
    ['Работает с девяти.', 'neutral'],
  ])('%s: %s', (text, sentiment) => {
    expect(judge(text, null).sentiment).toBe(sentiment);
  });
});

describe('staff', () => {
  const named = (text: string, staff?: string[], author?: string) => {
    const found = triage({
      ...(staff ? { business: { staff } } : {}),
      review: { text, rating: 5, ratingScale: 5, author: author ?? null },
    });
    return found.topics
      .filter(({ id }) => id === 'staff-named')
      .flatMap(({ evidence }) => evidence.map(({ start, end }) => text.slice(start, end)));
  };
  test.each([
    ['Our waiter Daniel was great', ['Daniel']],
    ['Thanks to Anna and Tom!', ['Anna', 'Tom']],
    ['Came with my husband Daniel, great food', []],
    ['We love Paris', []],
    ['Спасибо Ольге и Дмитрию!', ['Ольге', 'Дмитрию']],
    ['Были с сыном Артёмом, всё понравилось', []],
    ['Мастер Светлана — волшебница', ['Светлана']],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });
  test('the company’s own list counts, the reviewer’s own name does not', () => {
    expect(named('Zephyrine helped us a lot', ['Zephyrine'])).toEqual(['Zephyrine']);
    expect(named('Anna was here. Anna liked it.', undefined, 'Anna S.')).toEqual([]);
  });
});

describe('evidence', () => {
  test('points at the words of the review', () => {
    const text = 'We waited an hour, the soup was cold. I will see you in court!';
    const { topics, reasons } = judge(text, 1);
    const words = Object.fromEntries(
      [...topics, ...reasons].map(({ id, evidence }) => [id, evidence.map(({ start, end }) => text.slice(start, end))]),
    );
    expect(words.waiting).toEqual(['waited']);
    expect(words.food).toEqual(['soup']);
    expect(words['legal-words']?.[0]).toContain('court');
  });
  test('every report ground is shown by words, and only where the site takes such reports', () => {
    const text = 'Shit place, mail me at bob@mail.example';
    expect(ids(triage({ platform: 'google', review: { text, rating: 1, ratingScale: 5 } }).reportGrounds)).toEqual([
      'profanity',
      'personal-info',
    ]);
    expect(ids(triage({ platform: 'facebook', review: { text, rating: 1, ratingScale: 5 } }).reportGrounds)).toEqual([
      'personal-info',
    ]);
  });
});

describe('ratings on other scales', () => {
  test.each([
    [8, 10, 'positive'],
    [4, 10, 'negative'],
    [95, 100, 'positive'],
    [9, null, 'positive'],
    [5, 5, 'positive'],
  ])('%s of %s', (rating, ratingScale, sentiment) => {
    expect(triage({ review: { rating, ratingScale } }).sentiment).toBe(sentiment);
  });
});

describe('languages', () => {
  test('the page’s own tag leads', () => {
    expect(triage({ review: { text: 'Super', rating: 5, ratingScale: 5, lang: 'de' } }).language).toBe('de');
    expect(triage({ review: { text: 'Very good coffee', rating: 5, ratingScale: 5, lang: 'en-gb' } })).toMatchObject({
      language: 'en-gb',
      topics: [{ id: 'food' }],
    });
  });
  test.each([
    ['Le repas était froid et nous avons attendu très longtemps.', 'fr', 1, 'negative', 'complaint-vague'],
    ['Il cibo era molto buono e anche il servizio era perfetto.', 'it', 5, 'positive', 'praise'],
    ['Het eten was helaas koud en we moesten wachten.', 'nl', 3, 'neutral', 'mixed'],
  ])('of other languages the stars speak: %s', (text, language, rating, sentiment, strategy) => {
    expect(triage({ review: { text, rating, ratingScale: 5 } })).toMatchObject({
      language,
      sentiment,
      strategy,
      topics: [],
    });
  });
});

describe('an advertisement', () => {
  test.each([
    ['en', 'Earn $900 a day from home! Telegram me or see www.fast-cash.example today', 'no-reply'],
    ['ru', 'Зарабатывай дома! Пиши в телеграм, подробности на https://dengi.example', 'no-reply'],
    ['sv', 'Tjäna pengar hemifrån! Se https://pengar.example eller www.mer-pengar.example', 'no-reply'],
    ['es', 'Gana dinero desde casa, visita www.dinero.example y https://mas.example', 'no-reply'],
    ['de', 'Geld verdienen von zu Hause: www.geld.example und https://mehr.example', 'no-reply'],
    ['en', 'Lovely food, the menu is on www.kettle.example', 'praise'],
    ['en', 'Call them on 020 7946 0958 or look at www.joes.example, my boiler was fixed in an hour', 'praise'],
    ['en', 'I took pictures, see https://pics.example/a and https://pics.example/b. Lovely place', 'praise'],
    ['en', 'I used code WELCOME and the promo code worked perfectly', 'praise'],
    ['en', 'Orders 4005551234567 and 4005559876543 both arrived quickly', 'praise'],
    ['ru', 'Звоните по телефону +7 912 345-67-89, сайт https://master.example, советую!', 'praise'],
    ['sv', 'Ring 08-123 456 78 eller boka på www.salong.example så får du en tid. Super!', 'praise'],
    ['de', 'Ruft unter 030 12345678 an oder schaut auf www.werkstatt.example vorbei, top!', 'praise'],
    ['en', 'Earn 300 a day from your sofa, text JAMES to 07009 001234', 'no-reply'],
    ['en', 'Dr Zuma cured my herpes with herbs, contact him on whatsapp +234 555 123 4567', 'no-reply'],
    ['en', 'Scam! Money gone, proof on https://proof.example and www.more-proof.example', 'complaint'],
  ])('%s: %s', (lang, text, strategy) => {
    const rating = strategy === 'complaint' ? 1 : 5;
    expect(triage({ review: { text, lang, rating, ratingScale: 5 } }).strategy).toBe(strategy);
  });
});

describe('any review', () => {
  test('nothing at all is nothing to answer', () => {
    expect(triage({})).toMatchObject({ strategy: 'no-reply', sentiment: 'neutral', risk: 0, topics: [] });
  });
  test('10,000 words are read like a few', () => {
    const text = `${'The soup was cold. '.repeat(2500)}`;
    expect(judge(text, 1)).toMatchObject({ strategy: 'complaint', sentiment: 'negative' });
  });
});
