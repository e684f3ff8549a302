import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { adding } from '#lib/page/add-blocks.ts';
import { look } from '#lib/page/read.ts';
import { type BlockReading, type Known, readBlocks } from '#lib/sites/blocks/read-blocks.ts';
import { lookTwice } from './pages.ts';

const address = 'https://cafe.example/reviews';

type Guest = { name: string; date: string; mark: string; text: string; more?: string };
const guests: Guest[] = [
  {
    name: 'Ida Holm',
    date: '3 March 2026',
    mark: '4',
    text: 'The soup was hot and the room was warm, what else do I need.',
  },
  { name: 'Ove', date: '2 March 2026', mark: '2', text: 'An hour of waiting for two cups of tea is too long for me.' },
  {
    name: 'Siri Dahl',
    date: '1 March 2026',
    mark: '5',
    text: 'Best buns in town, and they let my dog sit under the table.',
  },
];
const card = ({ name, date, mark, text, more = '' }: Guest) =>
  `<li><b>${name}</b><i>${date}</i><span aria-label="${mark} of 5 stars"></span><p>${text}</p>${more}</li>`;

function read(body: string, url = address) {
  const { document } = new JSDOM(`<body>${body}</body>`, { url }).window;
  return lookTwice(document, new URL(url)).reading;
}
const list = (cards: string[]) => `<ul>${cards.join('')}</ul>`;
const plain = guests.map(card);

describe('what is read', () => {
  test('author, rating, date and text, and how sure it is', () => {
    const { reviews, confidence } = read(list(plain));
    expect(reviews).toMatchObject(
      guests.map(({ name, date, mark, text }) => ({ author: name, dateText: date, rating: Number(mark), text })),
    );
    expect(confidence).toBeGreaterThan(0.9);
  });

  test('names without the words that all of them share', () => {
    const { reviews } = read(list(guests.map((guest) => card({ ...guest, name: `By ${guest.name}` }))));
    expect(reviews.map(({ author }) => author)).toEqual(['Ida Holm', 'Ove', 'Siri Dahl']);
  });

  test.each([['two that could both be it', '<u>Malmö</u>', '<u>Lund</u>', '<u>Ystad</u>']])(
    'no author of %s',
    (_, ...places) => {
      const cards = guests.map((guest, index) =>
        card({ ...guest, name: '', more: '' }).replace('<b></b>', `${places[index]}<s>${guest.name.split(' ')[0]}</s>`),
      );
      expect(read(list(cards)).reviews.map(({ author }) => author)).toEqual([null, null, null]);
    },
  );

  test('the whole of a text that stands there twice, cut and in full', () => {
    const cards = guests.map((guest) =>
      card(guest).replace(
        `<p>${guest.text}</p>`,
        `<p class="cut">${guest.text.slice(0, 35)}…</p><p class="full">${guest.text}</p>`,
      ),
    );
    expect(read(list(cards)).reviews.map(({ text }) => text)).toEqual(guests.map(({ text }) => text));
  });

  test('paragraphs, and no title', () => {
    const cards = guests.map((guest) =>
      card(guest)
        .replace('<p>', '<h4>Title of it</h4><p class="t">')
        .replace('</p>', `</p><p class="t">${guest.name} was here.</p>`),
    );
    expect(read(list(cards)).reviews.map(({ text }) => text)).toEqual(
      guests.map(({ name, text }) => `${text} ${name} was here.`),
    );
  });
});

describe('ratings', () => {
  const rated = (marks: string[]) =>
    read(list(guests.map((guest, index) => card(guest).replace(/<span.*<\/span>/, marks[index] ?? '')))).reviews.map(
      ({ rating, ratingScale }) => (rating === null ? null : `${rating}/${ratingScale}`),
    );
  const icons = (full: number) => `<q>${'<s class="f"></s>'.repeat(full)}${'<s class="e"></s>'.repeat(5 - full)}</q>`;
  test.each([
    ['icons of two looks', [icons(4), icons(2), icons(5)], ['4/5', '2/5', '5/5']],
    ['icons all alike, which may be all full or all empty', [icons(5), icons(5), icons(5)], [null, null, null]],
    ['widths', ['80', '40', '100'].map((part) => `<q><s style="width:${part}%"></s></q>`), ['4/5', '2/5', '5/5']],
    [
      'widths that are no half stars',
      ['83', '41', '97'].map((part) => `<q><s style="width:${part}%"></s></q>`),
      [null, null, null],
    ],
    ['a meter', ['4', '2', '5'].map((value) => `<meter value="${value}" max="5"></meter>`), ['4/5', '2/5', '5/5']],
    ['words with their scale', ['4/5', '2/5', '5/5'].map((words) => `<em>${words}</em>`), ['4/5', '2/5', '5/5']],
    ['decimals above five', ['8,0', '4,5', '9,5'].map((words) => `<em>${words}</em>`), ['8/10', '4.5/10', '9.5/10']],
    ['decimals of an unknown scale', ['4,0', '2,5', '4,5'].map((words) => `<em>${words}</em>`), [null, null, null]],
    ['thumbs', ['👍', '👎', '👍'].map((words) => `<em>${words}</em>`), [null, null, null]],
    ['a number of something', ['4', '2', '5'].map((words) => `<em>${words}</em>`), [null, null, null]],
  ])('%s', (_, marks, wanted) => {
    expect(rated(marks)).toEqual(wanted);
  });

  test('parts of a rating are not the rating', () => {
    const parts =
      '<ol><li>Food <s aria-label="1 of 5 stars"></s></li><li>Room <s aria-label="3 of 5 stars"></s></li></ol>';
    const { reviews } = read(list(guests.map((guest) => card({ ...guest, more: parts }))));
    expect(reviews.map(({ rating }) => rating)).toEqual([4, 2, 5]);
  });
});

describe('owners’ answers', () => {
  const answered = (more: string) =>
    read(list([plain[0] ?? '', card({ ...(guests[1] as Guest), more }), plain[2] ?? ''])).reviews;
  test.each([
    ['Response from the owner', 'We are sorry for the wait, Ove.'],
    ['Ответ владельца', 'Простите нас за долгое ожидание, Уве.'],
    ['Antwort vom Inhaber', 'Es tut uns leid, dass Sie warten mussten.'],
    ['Respuesta del propietario', 'Sentimos mucho la espera de aquel día.'],
    ['Svar från ägaren', 'Vi ber om ursäkt för den långa väntan.'],
    ['Réponse du propriétaire', 'Nous sommes désolés pour cette attente.'],
    ['オーナーからの返信', 'お待たせしてしまい大変申し訳ございませんでした。'],
    ['رد من المالك', 'نعتذر منك كثيرا عن طول الانتظار في المساء.'],
  ])('%s', (label, answer) => {
    const [first, second] = answered(`<div><b>${label}</b><i>4 March 2026</i><p>${answer}</p></div>`);
    expect(first).toMatchObject({ hasOwnerReply: false, ownerReplyText: null });
    expect(second).toMatchObject({ author: 'Ove', text: guests[1]?.text, dateText: '2 March 2026' });
    expect(second).toMatchObject({ hasOwnerReply: true, ownerReplyText: answer });
  });

  test('a link to answer is none', () => {
    expect(answered('<a class="reply" href="#reply">Reply</a>')[1]).toMatchObject({
      hasOwnerReply: false,
      ownerReplyText: null,
    });
  });
});

describe('what is no list of reviews', () => {
  test.each([
    ['nothing rated and nothing called so', list(plain.map((one) => one.replace(/<span.*<\/span>/, '')))],
    [
      'a count of votes beside each rating',
      list(
        plain.map((one) =>
          `${one.slice(0, -5)}<em>(1,204)</em></li>`.replace('<b>', '<h3><a href="/x">').replace('</b>', '</a></h3>'),
        ),
      ),
    ],
  ])('%s', (_, body) => {
    expect(read(body, 'https://cafe.example/news').reviews).toEqual([]);
  });
});

test('a card that says something else by now is not taken for what it was', () => {
  const { document } = new JSDOM(list(plain), { url: address }).window;
  const known: Known = new WeakMap();
  const work: Generator<void, BlockReading | null> = readBlocks(document, known);
  let step = work.next();
  while (!step.done) step = work.next();
  const second = document.querySelectorAll('li')[1] as Element;
  second.querySelector('b')?.replaceChildren('Ulf');
  const { reading, cards } = look(document, new URL(address), [], step.value && adding(step.value));
  expect(reading.reviews.map(({ author }) => author)).toEqual(['Ida Holm', 'Siri Dahl']);
  expect(cards).not.toContain(second);
});

/** Slow in a document without a browser. */
test('five thousand cards', { timeout: 120_000 }, () => {
  const many = Array.from({ length: 5000 }, (_, index) =>
    card({
      ...(guests[index % 3] as Guest),
      name: `Guest ${index}x`,
      text: `Table ${index} was by the window, and the soup was hot.`,
    }),
  );
  const { reviews } = read(list(many));
  expect(reviews).toHaveLength(5000);
  expect(reviews.at(-1)).toMatchObject({
    author: 'Guest 4999x',
    text: 'Table 4999 was by the window, and the soup was hot.',
  });
});
