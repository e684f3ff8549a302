// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { badgePlaces, standingsOf } from '#lib/page/badge-places.ts';
import type { Look } from '#lib/page/look.ts';
import type { Say } from '#lib/page/words.ts';
import type { Standing } from '#lib/schema/messages.ts';
import { lookAt } from './posted-page.ts';

const say: Say = (word, words) => [word, words].filter(Boolean).join(' ');
const standing = (state: Standing['state'], name?: string): Standing => ({
  state,
  by: name ? { id: '1', name } : null,
  dueAt: null,
});

const page = () =>
  lookAt({ Anna: '<p>one</p>', Boris: '<p>two</p><button class="send">Send</button>', Vera: '<p>three</p>' });

function titles(look: Look, standings: Standing[], flags = 0): Record<string, string> {
  const places = badgePlaces(look, standingsOf(look.reading.reviews, standings), () => flags, say);
  return Object.fromEntries(
    places.map(({ card, face }) => [look.reading.reviews[look.cards.indexOf(card)]?.author ?? '', face.title]),
  );
}

describe('where badges belong', () => {
  test('one for each review to be answered, in the words of its standing', () => {
    const standings = [standing('open'), standing('overdue'), standing('open', 'Igor')];
    expect(titles(page(), standings)).toEqual({ Anna: 'badge_open', Boris: 'badge_overdue', Vera: 'badge_taken Igor' });
  });

  test('a reply that readers do not see is told by its own sign, whoever posted it', () => {
    const look = page();
    const standings = standingsOf(look.reading.reviews, [standing('missing', 'Igor'), standing('answered', 'Igor')]);
    const [missing, answered] = badgePlaces(look, standings, () => 0, say).map(({ face }) => face);
    expect(missing?.title).toBe('badge_missing Igor');
    expect(missing?.sign).not.toBe(answered?.sign);
  });

  test('whose listing it is, is asked once', () => {
    expect(titles(page(), [standing('ask'), standing('ask'), standing('ask')])).toEqual({ Anna: 'badge_ask' });
  });

  test('none on a listing of others, on an answered review, or before anything is known', () => {
    const look = page();
    const [anna] = look.reading.reviews;
    if (anna) anna.hasOwnerReply = true;
    expect(titles(look, [standing('open'), standing('not-ours')])).toEqual({});
  });

  test('flags are counted', () => {
    expect(titles(page(), [standing('open')], 2)).toEqual({ Anna: 'badge_open · badge_flags 2' });
  });

  test('standings go with their reviews when rows change places', () => {
    const standings = standingsOf(page().reading.reviews, [
      standing('open'),
      standing('overdue'),
      standing('answered', 'Igor'),
    ]);
    const later = lookAt({ Vera: '<p>three</p>', Anna: '<p>one</p>' });
    expect(badgePlaces(later, standings, () => 0, say).map(({ face }) => face.title)).toEqual([
      'badge_answered Igor',
      'badge_open',
    ]);
  });

  test('behind the control that sends, where the card has one', () => {
    const look = page();
    const places = badgePlaces(
      look,
      standingsOf(look.reading.reviews, [standing('open'), standing('open')]),
      () => 0,
      say,
    );
    expect(places.map(({ control }) => control?.className ?? null)).toEqual([null, 'send']);
  });
});
