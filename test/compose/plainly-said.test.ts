import { describe, expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';
import type { ComposeRequest } from '#lib/schema/method.ts';

function draftsOf(text: string, rating: number | null, more: Partial<ComposeRequest> = {}) {
  const { drafts } = compose({
    sector: 'restaurant',
    platform: 'google',
    ...more,
    review: { author: 'Anna', text, rating, ratingScale: rating === null ? null : 5 },
  });
  expect(drafts).toHaveLength(3);
  return drafts;
}

const sorry =
  /sorry|apolog|leid|bedauer|schade|entschuldig|жаль|прост[иь]|извин|прощени|ursäkt|tråkig|synd|ledsna|beklag|sentimos|lament|pena/iu;
const gushing =
  /made (?:our day|us smile)|lovely|delighted|tolle|schöne[rns]? (?:Bewertung|Lob|Nachricht)|Freude|freut uns sehr|настроение|тёпл|огромн|приятн|vad glada|tusen tack|fina orden|fick oss att le|ilusión|sonrisa|alegr[íó]a|alegrado el día|corazón|tan bonita/iu;
const reach = /page|Profil|Seite|direkt|страниц|профил|sida|página/iu;

describe('"all right" is thanked for, and neither cheered nor mended', () => {
  test.each(['ok', 'Alles ok', 'Нормально', 'Helt ok', 'Correcto', 'Todo bien', 'Всё нормально', 'Alles in Ordnung'])(
    'at four stars: %s',
    (text) => {
      for (const { text: said } of draftsOf(text, 4)) {
        expect.soft(said).not.toMatch(gushing);
        expect.soft(said).not.toMatch(sorry);
        expect.soft(said).not.toMatch(reach);
      }
    },
  );

  test.each(['ok', 'Alles ok', 'Нормально', 'Helt ok', 'Correcto'])('at three stars: %s', (text) => {
    for (const { text: said, findings } of draftsOf(text, 3)) {
      expect.soft(said).not.toMatch(sorry);
      expect.soft(findings).toEqual([]);
    }
  });
});

describe('a question is shown the way to its answer', () => {
  const questions = [
    'Do you take cards?',
    'Habt ihr auch sonntags geöffnet?',
    '¿Admiten perros grandes?',
    'Har ni öppet på trettondagsafton?',
    'Скажите, можно ли прийти с собакой?',
  ];

  test.each(questions)('%s', (text) => {
    for (const rating of [4, null])
      for (const { text: said } of draftsOf(text, rating)) {
        expect.soft(said).toMatch(reach);
        expect.soft(said).not.toMatch(gushing);
        expect.soft(said).not.toMatch(sorry);
        expect.soft(said).not.toMatch(/team|equipo|команд/iu);
      }
  });

  test('or the answer itself, where the person gives it', () => {
    for (const { text } of draftsOf('Do you take cards?', 4, { facts: ['We take all cards.'] })) {
      expect.soft(text).toMatch(/We take all cards\./);
      expect.soft(text).not.toMatch(/page/);
    }
  });

  test('unless it is delight', () => {
    for (const { text } of draftsOf('Who knew cabbage could do that?', 5))
      expect.soft(text).not.toMatch(/page|question/);
  });
});

describe('a report back to somebody content', () => {
  test.each([
    ['Update: Laura from support sorted it out and sent a new one. Five stars!', /Laura/],
    ['UPDATE: Herr Krause hat sich gemeldet und alles geregelt, danke!', /Krause/],
    ['Дополнение: Ольга перезвонила, вопрос решили, ставлю пять.', /Ольг/u],
    ['Uppdatering: Sara ringde och löste allt, nu är det fem stjärnor.', /Sara/],
    ['Actualizo: Marta me llamó y lo solucionaron todo, cinco estrellas.', /Marta/],
  ])('names who helped and asks for nothing more: %s', (text, name) => {
    const { strategy, drafts } = compose({
      sector: 'retail',
      platform: 'google',
      review: { author: 'Anna', text, rating: 5, ratingScale: 5 },
    });
    expect(strategy).toBe('follow-up');
    expect(drafts).toHaveLength(3);
    for (const { text: said } of drafts) {
      expect.soft(said).toMatch(name);
      expect.soft(said).not.toMatch(reach);
      expect.soft(said).not.toMatch(/better|besser|лучше|glatt|гладко|bättre|la próxima vez/iu);
    }
  });
});

describe('where the bare fact of a visit is secret', () => {
  test.each([
    'Best dentist ever, no pain, lovely team.',
    'Sehr einfühlsamer Zahnarzt, ich hatte null Angst.',
    'El mejor dentista, ningún dolor.',
    'Bästa tandläkaren, ingen smärta alls.',
    'Лучший стоматолог, совсем не больно.',
  ])('praise is still thanked for warmly: %s', (text) => {
    for (const { text: said, findings } of draftsOf(text, 5, { sector: 'health' })) {
      expect
        .soft(said)
        .toMatch(
          /kind|lovely|smile|joy|pleasure|freundlich|gern|schön|Freude|freu|Worte|Lächeln|amables|bonit|sonrisa|corazón|alegr|ilusión|gusto|vänlig|rolig|fin|glad|värmer|varm|добр|приятн|тёпл|настроение/iu,
        );
      expect.soft(said).not.toMatch(/dent|Zahn|tand|стомат/iu);
      expect.soft(findings).toEqual([]);
    }
  });

  test.each([
    'Friendly team and short wait, but parking is tight.',
    'Nettes Team, aber die Parkplätze sind knapp.',
    'Equipo muy amable, pero aparcar es difícil.',
    'Trevlig personal men svårt att parkera.',
    'Приветливый персонал, но парковка неудобная.',
  ])('four stars and a small "but" are no disaster: %s', (text) => {
    for (const { text: said, findings } of draftsOf(text, 4, { sector: 'health' })) {
      expect.soft(said).not.toMatch(sorry);
      expect.soft(said).not.toMatch(/park|aparca|парк/iu);
      expect.soft(findings).toEqual([]);
    }
  });
});
