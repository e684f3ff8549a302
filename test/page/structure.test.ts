// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeStructure, stemOf } from '#lib/page/structure.ts';
import { structureLine, structureLines } from '#lib/schema/structure-line.ts';

const pageOf = (body: string) => new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
const describe_ = (body: string, cards?: string) => {
  const page = pageOf(body);
  return describeStructure(page, cards ? [...page.querySelectorAll(cards)] : []);
};

test('says how a card is built, and folds equal neighbours', () => {
  const card = `<article data-review-id="r-17" class="review-card css-1x2y3z" itemprop="review">
    <a href="/user/anna-petrova" title="Anna Petrova" class="author__name">Anna Petrova</a>
    <span role="img" aria-label="2 of 5"><i class="star"></i><i class="star"></i><i class="star off"></i></span>
    <!-- Anna --><script>var user = 'Anna'</script><svg><title>Anna</title></svg>
    <textarea>Dear Anna</textarea>
  </article>`;
  expect(describe_(`<header>Café</header>${card}`, 'article')).toEqual([
    'article[data-review-id][itemprop=review].review-card.css',
    '  a[href][title].author__name',
    '  span[aria-label][role=img]',
    '    i.star ×2',
    '    i.star.off',
    '  svg',
    '  textarea',
  ]);
});

test('without a card the whole page is described', () => {
  expect(describe_('<main><p>One</p><p>Two</p></main>')).toEqual(['body', '  main', '    p ×2']);
});

test('is bounded, however large or deep the page', () => {
  const wide = Array.from({ length: 3000 }, (_, n) => `<p class="${n % 2 ? 'odd' : 'even'}">x</p>`).join('');
  expect(describe_(wide)).toHaveLength(structureLines);
  expect(describe_('<div>'.repeat(200)).length).toBeLessThan(40);
});

test.each([
  ['review-card__author', 'review-card__author'],
  ['rating__front-3xKq9', 'rating__front'],
  ['css-1x2y3z', 'css'],
  ['sc-bdVaJa', 'sc'],
  ['kQx8d', null],
  ['col3', null],
  ['ReviewCard_author__3kd9', 'ReviewCard_author'],
  ['_9f2', null],
  ['Анна', null],
])('of the class %s stays %s', (name, stem) => {
  expect(stemOf(name)).toBe(stem);
});

describe('nothing that anybody wrote is in it', () => {
  const planted = 'zanzibar';
  const tags = fc.constantFrom('div', 'span', 'a', 'p', 'time', 'img', 'input', 'x-card');
  const names = fc.constantFrom(
    'data-user',
    'href',
    'title',
    'aria-label',
    'alt',
    'value',
    'role',
    'itemprop',
    'id',
    'content',
    'datetime',
  );
  const attributes = fc.array(fc.tuple(names, fc.boolean()), { maxLength: 4 });
  const elementOf = ([tag, said, children]: readonly [string, (readonly [string, boolean])[], string[]]) => {
    const values = said.map(([name, digits]) => `${name}="${digits ? 4711 : ''}${planted} ${planted}"`).join(' ');
    return `<${tag} ${values}>${planted}<!-- ${planted} -->${children.join(planted)}</${tag}>`;
  };
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.tuple(tags, attributes, fc.constant<string[]>([])).map(elementOf),
      fc.tuple(tags, attributes, fc.array(tie('tree'), { maxLength: 3 })).map(elementOf),
    ),
  }));

  test('whatever stands in texts, comments and values', () => {
    fc.assert(
      fc.property(tree, (html) => {
        const lines = describe_(html);
        expect(lines.join('\n')).not.toContain(planted);
        expect(lines.join('\n')).not.toContain('4711');
        for (const line of lines) expect(line).toMatch(structureLine);
      }),
    );
  });

  test.each([
    'div Anna',
    'div[title=Anna]',
    'div[role=anna]',
    'div[data-id-17]',
    'div.author-1967',
    'div “x”',
    'Div',
    ' ×3',
  ])('and the server takes no line like %s', (line) => {
    expect(line).not.toMatch(structureLine);
  });
});
