import type { Phrasebook } from '../../compose/phrasebook.ts';

/**
 * What a review is about, as words of a reply. `is` nominative, `acc` accusative, `about` with its preposition,
 * `pleased` after «рады, что», `letDown` after «жаль, что», `for` after «просим прощения за»;
 * `shares` and `joins` where several can share one verb («так вышло с супом и с кофе»).
 * Where a side is missing, it is not taken up; where a form is, no phrase that needs it is said.
 */
type Verbs = { liked: string; disappointed: string };
const he: Verbs = { liked: 'понравился', disappointed: 'разочаровал' };
const she: Verbs = { liked: 'понравилась', disappointed: 'разочаровала' };
const it: Verbs = { liked: 'понравилось', disappointed: 'разочаровало' };
const they: Verbs = { liked: 'понравились', disappointed: 'разочаровали' };

const sad = (is: string, acc: string, about: string, joins: string) => ({
  is,
  acc,
  about,
  for: acc,
  letDown: `так вышло ${joins}`,
  shares: 'happened',
  joins,
});
const dish =
  ({ liked }: Verbs) =>
  (is: string, about: string, joins: string, acc = is) => ({
    good: { is, acc, about, pleased: `[вам|тебе] ${liked} ${is}`, shares: 'liked', joins: is },
    bad: sad(is, acc, about, joins),
  });
const thing =
  ({ liked, disappointed }: Verbs) =>
  (is: string, about: string, acc = is) => ({
    good: { is, acc, about, pleased: `[вам|тебе] ${liked} ${is}`, shares: 'liked', joins: is },
    bad: { is, acc, about, for: acc, letDown: `${is} [вас|тебя] ${disappointed}`, shares: 'disappointed', joins: is },
  });
const [dishM, dishF, dishN, dishP] = [dish(he), dish(she), dish(it), dish(they)];
const [m, f, n, p] = [thing(he), thing(she), thing(it), thing(they)];

const good = (is: string, acc: string, about: string, pleased: string) => ({ is, acc, about, pleased });
/** `who` may stand beside others: «вам понравились цены и порции». */
const pleasing = (is: string, acc: string, about: string, { liked }: Verbs, who = is) => ({
  ...good(is, acc, about, `[вам|тебе] ${liked} ${who}`),
  shares: 'liked',
  joins: who,
});
const bad = (is: string, acc: string, about: string, letDown: string) => ({ is, acc, about, letDown });
const trouble = (is: string, acc: string, about: string, joins: string, sorryFor: string) => ({
  ...bad(is, acc, about, `${joins} возникли проблемы`),
  for: sorryFor,
  shares: 'trouble',
  joins,
});

export const subjects: Phrasebook['subjects'] = {
  service: n('обслуживание', 'об обслуживании'),
  rudeness: {
    bad: {
      ...bad(
        'тон разговора',
        'тон разговора',
        'о тоне разговора',
        'разговор с нашими сотрудниками оставил неприятный осадок',
      ),
      for: 'тон разговора',
    },
  },
  staff: {
    good: pleasing('команда', 'нашу команду', 'о нашей команде', she, 'наша команда'),
    bad: {
      ...bad('работа команды', 'работу команды', 'о работе команды', 'наша команда [вас|тебя] разочаровала'),
      for: 'работу команды',
      shares: 'disappointed',
      joins: 'наша команда',
    },
  },
  waiter: {
    good: good('работа официантов', 'работу официантов', 'о работе официантов', 'официанты были внимательны'),
    bad: f('работа официантов', 'о работе официантов', 'работу официантов').bad,
  },
  reception: {
    good: f('работа администраторов', 'о работе администраторов', 'работу администраторов').good,
    bad: f('работа администраторов', 'о работе администраторов', 'работу администраторов').bad,
  },
  driver: {
    good: f('работа курьера', 'о работе курьера', 'работу курьера').good,
    bad: trouble('работа курьера', 'работу курьера', 'о работе курьера', 'с курьером', 'неприятности с курьером'),
  },
  master: {
    good: f('работа мастера', 'о работе мастера', 'работу мастера').good,
    bad: f('работа мастера', 'о работе мастера', 'работу мастера').bad,
  },
  food: {
    good: dishP('наши блюда', 'о наших блюдах', 'с блюдами').good,
    bad: dishF('еда', 'о еде', 'с едой', 'еду').bad,
  },
  breakfast: m('завтрак', 'о завтраке'),
  soup: dishM('суп', 'о супе', 'с супом'),
  pizza: dishF('пицца', 'о пицце', 'с пиццей', 'пиццу'),
  coffee: dishM('кофе', 'о кофе', 'с кофе'),
  dessert: dishM('десерт', 'о десерте', 'с десертом'),
  meat: dishN('мясо', 'о мясе', 'с мясом'),
  fish: dishF('рыба', 'о рыбе', 'с рыбой', 'рыбу'),
  salad: dishM('салат', 'о салате', 'с салатом'),
  drinks: dishP('напитки', 'о напитках', 'с напитками'),
  menu: n('меню', 'о меню'),
  portion: {
    good: pleasing('порции', 'порции', 'о порциях', they),
    bad: m('размер порции', 'о размере порции').bad,
  },
  sushi: dishP('роллы', 'о роллах', 'с роллами'),
  burger: dishM('бургер', 'о бургере', 'с бургером'),
  product: f('покупка', 'о покупке', 'покупку'),
  quality: n('качество', 'о качестве'),
  size: {
    good: good('размер', 'размер', 'о размере', 'размер подошёл'),
    bad: { ...bad('размер', 'размер', 'о размере', 'с размером не сложилось'), for: 'путаницу с размером' },
  },
  range: m('выбор', 'о выборе'),
  packaging: {
    good: good('упаковка', 'упаковку', 'об упаковке', 'упаковка не подвела'),
    bad: sad('упаковка', 'упаковку', 'об упаковке', 'с упаковкой'),
  },
  repair: n('качество работы', 'о качестве работы'),
  haircut: f('причёска', 'о причёске', 'причёску'),
  manicure: m('маникюр', 'о маникюре'),
  massage: m('массаж', 'о массаже'),
  cleanliness: {
    good: pleasing('чистота', 'чистоту', 'о чистоте', she),
    bad: trouble('чистота', 'чистоту', 'о чистоте', 'с чистотой', 'недостаточную чистоту'),
  },
  waiting: {
    good: good('скорость', 'скорость', 'о скорости', 'всё получилось быстро'),
    bad: { ...bad('ожидание', 'ожидание', 'об ожидании', '[вам|тебе] пришлось ждать'), for: 'ожидание' },
  },
  price: {
    good: pleasing('цены', 'цены', 'о ценах', they),
    bad: bad('цены', 'цены', 'о ценах', 'цены показались высокими'),
  },
  bill: { bad: bad('расчёт', 'расчёт', 'о расчёте', 'с расчётом возникли вопросы') },
  delivery: {
    good: good('доставка', 'доставку', 'о доставке', 'доставка не подвела'),
    bad: sad('доставка', 'доставку', 'о доставке', 'с доставкой'),
  },
  order: {
    good: pleasing('заказ', 'заказ', 'о заказе', he),
    bad: trouble('заказ', 'заказ', 'о заказе', 'с заказом', 'неприятности с заказом'),
  },
  booking: {
    good: good('бронирование', 'бронирование', 'о бронировании', 'с бронированием всё прошло удобно'),
    bad: trouble('бронирование', 'бронирование', 'о бронировании', 'с бронированием', 'накладку с бронированием'),
  },
  appointment: {
    good: good('запись', 'запись', 'о записи', 'с записью всё прошло удобно'),
    bad: trouble('запись', 'запись', 'о записи', 'с записью', 'накладку с записью'),
  },
  noise: {
    good: good('тишина', 'тишину', 'о тишине', '[вам|тебе] было спокойно и тихо'),
    bad: { ...bad('шум', 'шум', 'о шуме', '[вам|тебе] мешал шум'), for: 'шум' },
  },
  refund: { bad: trouble('возврат', 'возврат', 'о возврате', 'с возвратом', 'сложности с возвратом') },
  warranty: { bad: trouble('гарантия', 'гарантию', 'о гарантии', 'с гарантией', 'сложности с гарантией') },
  room: m('номер', 'о номере'),
  bed: {
    good: good('удобное спальное место', 'удобное спальное место', 'об удобном спальном месте', 'спать было удобно'),
    bad: f('кровать', 'о кровати').bad,
  },
  bathroom: { bad: m('санузел', 'о санузле').bad },
  view: {
    good: {
      ...good('красивый вид', 'красивый вид', 'о красивом виде', '[вам|тебе] понравился вид'),
      shares: 'liked',
      joins: 'вид',
    },
    bad: m('вид', 'о виде').bad,
  },
  location: {
    good: good('расположение', 'расположение', 'о расположении', 'расположение оказалось удобным'),
    bad: bad('расположение', 'расположение', 'о расположении', 'расположение оказалось неудобным'),
  },
  parking: {
    good: good('парковка', 'парковку', 'о парковке', 'с парковкой было удобно'),
    bad: {
      ...bad('парковка', 'парковку', 'о парковке', 'с парковкой было неудобно'),
      for: 'неудобства с парковкой',
    },
  },
  wifi: {
    good: good('интернет', 'интернет', 'об интернете', 'интернет не подвёл'),
    bad: trouble('интернет', 'интернет', 'об интернете', 'с интернетом', 'перебои с интернетом'),
  },
  atmosphere: f('атмосфера', 'об атмосфере', 'атмосферу'),
  music: f('музыка', 'о музыке', 'музыку'),
  temperature: {
    bad: {
      ...bad('температура', 'температуру', 'о температуре', 'с температурой было некомфортно'),
      for: 'некомфортную температуру',
    },
  },
  pool: m('бассейн', 'о бассейне'),
  app: {
    good: good('приложение', 'приложение', 'о приложении', 'приложение [вам|тебе] нравится'),
    bad: {
      ...bad('приложение', 'приложение', 'о приложении', 'приложение [вас|тебя] подвело'),
      for: 'работу приложения',
    },
  },
  update: {
    good: good('обновление', 'обновление', 'об обновлении', 'обновление [вам|тебе] понравилось'),
    bad: trouble('обновление', 'обновление', 'об обновлении', 'после обновления', 'сбои после обновления'),
  },
  login: { bad: trouble('вход', 'вход', 'о входе', 'со входом', 'сложности со входом') },
  payment: { bad: trouble('оплата', 'оплату', 'об оплате', 'с оплатой', 'неприятности с оплатой') },
  ads: { bad: { ...bad('реклама', 'рекламу', 'о рекламе', 'рекламы оказалось много'), for: 'обилие рекламы' } },
  support: {
    good: good('поддержка', 'нашу поддержку', 'о нашей поддержке', 'поддержка [вам|тебе] помогла'),
    bad: bad('работа поддержки', 'работу поддержки', 'о работе поддержки', '[вам|тебе] не помогли вовремя'),
  },
  children: {
    good: good('впечатления детей', 'впечатления детей', 'о впечатлениях детей', 'детям тоже было хорошо'),
  },
  lesson: p('занятия', 'о занятиях'),
  account: {},
  hours: {
    good: good('часы работы', 'часы работы', 'о часах работы', 'часы работы оказались удобными'),
    bad: trouble('часы работы', 'часы работы', 'о часах работы', 'с часами работы', 'неудобства с часами работы'),
  },
  damage: {
    bad: {
      ...bad('повреждения', 'повреждения', 'о повреждениях', 'без повреждений не обошлось'),
      for: 'повреждения',
    },
  },
  smell: {
    bad: { ...bad('запах', 'запах', 'о запахе', '[вам|тебе] мешал запах'), for: 'неприятный запах' },
  },
  missing: {
    bad: {
      ...bad('неполный заказ', 'неполный заказ', 'о неполном заказе', 'чего-то не хватило'),
      for: 'неполный заказ',
    },
  },
  cancelling: {
    bad: trouble(
      'расторжение договора',
      'расторжение договора',
      'о расторжении договора',
      'с расторжением договора',
      'сложности с расторжением договора',
    ),
  },
};

const dishOf = (verbs: Verbs) => dish(verbs)('{is}', '{about}', '{joins}', '{acc}');
const thingOf = (verbs: Verbs) => {
  const { good, bad } = thing(verbs)('{is}', '{about}', '{acc}');
  return { good, bad: { ...bad, for: `то, что ${bad.letDown}` } };
};
/** By gender, `p` for several. */
export const things: Phrasebook['things'] = {
  'dish-m': dishOf(he),
  'dish-f': dishOf(she),
  'dish-n': dishOf(it),
  'dish-p': dishOf(they),
  'thing-m': thingOf(he),
  'thing-f': thingOf(she),
  'thing-n': thingOf(it),
  'thing-p': thingOf(they),
};
