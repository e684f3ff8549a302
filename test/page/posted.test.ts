// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPosted } from '#lib/page/posted.ts';
import { type Attempt, attemptOf, type PostedMessage } from '#lib/page/posted-attempt.ts';
import { draft, lookAt, reply, text } from './posted-page.ts';

describe('telling of a posted reply', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function start() {
    let page = lookAt({ Anna: draft() });
    const told: PostedMessage[] = [];
    const kept: (Attempt | null)[] = [];
    const stop = new AbortController();
    const order: string[] = [];
    const input = {
      document,
      look: () => ({ ...page, boxes: page.boxes.filter(({ element }) => element.isConnected) }),
      drafted: () => null,
      onAttempt: (attempt: Attempt | null) => {
        kept.push(attempt);
        order.push(attempt ? 'kept' : 'dropped');
      },
      onPosted: (posted: PostedMessage) => {
        told.push(posted);
        order.push('told');
      },
    };
    const watch = watchPosted(input, stop.signal);
    const show = (cards: Record<string, string>) => {
      page = lookAt(cards);
      watch.see(page);
    };
    watch.resume(attemptOf(reply(), page, Date.now()));
    return { told, kept, order, show, stop };
  }
  const stands = { Anna: `<div>${text}</div>` };

  test('once, when the sign has lasted', () => {
    const { told, kept, show } = start();
    show(stands);
    show(stands);
    expect(told).toHaveLength(0);
    vi.advanceTimersByTime(10_000);
    show(stands);
    vi.advanceTimersByTime(60_000);
    expect(told.map(({ text: words }) => words)).toEqual([text]);
    expect(kept.at(-1)).toBeNull();
  });

  test('is put away before its attempt is dropped', () => {
    const { order, show } = start();
    show(stands);
    vi.advanceTimersByTime(10_000);
    expect(order).toEqual(['kept', 'told', 'dropped']);
  });

  test('an attempt that comes to nothing is dropped after a minute, though the page never changes', () => {
    const { kept } = start();
    vi.advanceTimersByTime(60_000);
    expect(kept).not.toContain(null);
    vi.advanceTimersByTime(1000);
    expect(kept.at(-1)).toBeNull();
  });

  test('not when the site takes the reply back', () => {
    const { told, show } = start();
    show(stands);
    vi.advanceTimersByTime(300);
    show({ Anna: draft() });
    vi.advanceTimersByTime(70_000);
    expect(told).toEqual([]);
  });

  test('found by looking, where nothing announces the change', () => {
    const { told } = start();
    document.querySelector('.card')?.replaceChildren(text);
    document.querySelector('textarea')?.remove();
    vi.advanceTimersByTime(5000);
    expect(told).toHaveLength(1);
  });

  test('not after the extension is gone', () => {
    const { told, show, stop } = start();
    stop.abort();
    show(stands);
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([]);
  });

  test('an attempt ends after a minute', () => {
    const { told, show } = start();
    vi.advanceTimersByTime(61_000);
    show(stands);
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([]);
  });

  test('a script that clicks for the person begins nothing', () => {
    const page = lookAt({ Anna: draft() });
    const kept: unknown[] = [];
    const drafted = () => ({
      look: page,
      scope: { box: page.boxes[0]?.element ?? document.body, card: page.cards[0] ?? null, site: page.site },
      reply: reply(),
    });
    watchPosted(
      {
        document,
        look: () => page,
        drafted,
        onAttempt: (attempt) => kept.push(attempt),
        onPosted: (posted) => kept.push(posted),
      },
      new AbortController().signal,
    );
    page.cards[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(kept).toEqual([]);
  });

  describe('a card that leaves after the site’s own control was pressed', () => {
    const list = { Vera: '', Anna: `${draft()}<button class="send"></button>`, Carl: '' };

    /** Hears events as the browser would tell of a person's own, which no script can make. */
    function startAsPerson() {
      let page = lookAt(list);
      const hearers: { type: string; hear: (event: Event) => void }[] = [];
      const told: PostedMessage[] = [];
      const [box, card, send] = [page.boxes[0]?.element, page.cards[1], document.querySelector('.send')];
      if (!box || !card || !send) throw new Error('no box');
      const before = page;
      const watch = watchPosted(
        {
          document: {
            addEventListener: (type: string, hear: (event: Event) => void) => hearers.push({ type, hear }),
          } as unknown as Document,
          look: () => page,
          drafted: () => ({ look: before, scope: { box, card, site: before.site }, reply: reply() }),
          onAttempt: () => undefined,
          onPosted: (posted) => told.push(posted),
        },
        new AbortController().signal,
      );
      const act = (type: string) => {
        const event = { type, isTrusted: true, composedPath: () => [send] } as unknown as Event;
        for (const hearer of hearers) if (hearer.type === type) hearer.hear(event);
      };
      const leave = () => {
        page = lookAt({ Vera: '', Carl: '' });
        watch.see(page);
        vi.advanceTimersByTime(5000);
      };
      return { act, leave, told };
    }

    test('is told of', () => {
      const { act, leave, told } = startAsPerson();
      for (const type of ['pointerdown', 'click']) act(type);
      leave();
      expect(told).toHaveLength(1);
    });

    test.each(['pointerdown', 'keydown', 'wheel'])('is not, once the person has done anything else: %s', (type) => {
      const { act, leave, told } = startAsPerson();
      for (const one of ['pointerdown', 'click', type]) act(one);
      leave();
      expect(told).toEqual([]);
    });
  });
});
