/** A review of the invented café. Ids never change; `daysAgo` counts back from the first visit. */
export interface PracticeReview {
  id: string;
  author: string;
  rating: 1 | 2 | 3 | 4 | 5;
  daysAgo: number;
  lang: 'en' | 'ru' | 'sv' | 'es' | 'de';
  /** Null: stars alone. */
  text: string | null;
  /** Answered before the newcomer came. */
  reply?: { text: string; lang: 'en' | 'ru'; daysAgo: number };
}

/** Newest first. Each asks for something else: thanks, amends, care, calm, privacy, or no more than a line. */
export const reviews: readonly PracticeReview[] = [
  {
    id: 'kvistholm-1011',
    author: 'Hannah Whitcombe',
    rating: 5,
    daysAgo: 1,
    lang: 'en',
    text: 'Stopped here because it was raining and stayed for two hours. Marta talked me into the cardamom bun and she was right. Window seats, good lamps, and nobody minded my wet dog. We are coming back on Sunday with my parents.',
  },
  {
    id: 'kvistholm-1010',
    author: 'Наталья Верещагина',
    rating: 2,
    daysAgo: 2,
    lang: 'ru',
    text: 'Пришли в субботу к одиннадцати. Меню принесли через пятнадцать минут, омлет — ещё через сорок, и он был чуть тёплый. Попросили подогреть, в ответ пожали плечами. Кофе хороший, но за завтрак на двоих больше тысячи крон хочется другого отношения.',
  },
  {
    id: 'kvistholm-1009',
    author: 'Priya Raman',
    rating: 1,
    daysAgo: 3,
    lang: 'en',
    text: 'I asked twice whether the brownie had nuts in it and was told no both times. My son is allergic to hazelnuts. Ten minutes later his lips were swelling and we were looking for his pen. He is fine now, but I would like somebody to tell me how this could happen.',
  },
  {
    id: 'kvistholm-1008',
    author: 'Jonas B.',
    rating: 3,
    daysAgo: 4,
    lang: 'sv',
    text: null,
  },
  {
    id: 'kvistholm-1007',
    author: 'Ingrid Sandelius',
    rating: 4,
    daysAgo: 6,
    lang: 'sv',
    text: 'Mysigt ställe med riktigt god surdegsmacka och vänlig personal. Det enda som drar ner är ljudet – vid lunch hör man knappt varandra, och barnvagnen fick vi ställa ute i regnet. Kommer ändå tillbaka, fast en vardag.',
  },
  {
    id: 'kvistholm-1006',
    author: 'R. Kessler',
    rating: 1,
    daysAgo: 7,
    lang: 'de',
    text: 'Reine Abzocke. 62 Kronen für einen lauwarmen Cappuccino, und der Typ an der Kasse war wohl zu blöd, um bis drei zu zählen. Touristenfalle. Spart euch das Geld!',
  },
  {
    id: 'kvistholm-1005',
    author: 'Lucía Ferrándiz',
    rating: 5,
    daysAgo: 9,
    lang: 'es',
    text: 'Un rincón precioso a dos pasos del puerto. La tarta de manzana, todavía templada, con crema de vainilla, y un café de verdad. La chica de la barra nos dibujó en una servilleta el camino al faro. ¡Mil gracias!',
  },
  {
    id: 'kvistholm-1004',
    author: 'Daniel Okonjo',
    rating: 2,
    daysAgo: 12,
    lang: 'en',
    text: 'Booked a table for six for my mum’s birthday and paid the deposit online. When we arrived nobody could find the booking, and the deposit still came off my card. I wrote to you the same evening and have heard nothing since. The cake was lovely, for what it’s worth.',
  },
  {
    id: 'kvistholm-1003',
    author: 'Артём и Соня',
    rating: 5,
    daysAgo: 15,
    lang: 'ru',
    text: 'Отдельное спасибо бариста Эрику: запомнил нас со второго раза и сварил какао дочке в её любимую кружку с лисой. Подскажите, летом веранда открыта? И можно ли заказать у вас торт на восьмое число?',
  },
  {
    id: 'kvistholm-1002',
    author: 'Глеб',
    rating: 1,
    daysAgo: 20,
    lang: 'ru',
    text: 'Ужас. Больше ни ногой.',
  },
  {
    id: 'kvistholm-1001',
    author: 'Tom Ashgrove',
    rating: 4,
    daysAgo: 26,
    lang: 'en',
    text: 'Great soup and even better bread. Took one star off because the card reader was down and I had to walk to the cash machine in the square.',
    reply: {
      text: 'Hello Tom, thank you for the kind words about the soup, our baker read them aloud this morning. You should not have had to go out for cash. We have a second card reader behind the counter now, so that one bad connection no longer sends anybody across the square.',
      lang: 'en',
      daysAgo: 25,
    },
  },
];
