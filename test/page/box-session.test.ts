// @vitest-environment jsdom
import '#test/platform.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { look } from '#lib/page/read.ts';
import type { Answer, Request, RequestName } from '#lib/schema/messages.ts';
import type { Tell } from '../../entrypoints/reviews.content/alive.ts';
import { keepBox } from '../../entrypoints/reviews.content/box-session.ts';

const card = (author: string, box: string) => `
  <article itemprop="review" itemscope itemtype="https://schema.org/Review">
    <b itemprop="author">${author}</b> <span itemprop="reviewRating" itemscope><meta itemprop="ratingValue" content="2"></span>
    <p itemprop="reviewBody">${author} waited for an hour and nobody came to say why.</p>${box}
  </article>`;
const finding = { rule: 'rude', severity: 'warning', start: 0, end: 4, text: 'Dear', reason: 'r' };

describe('a box whose desk went to another review', () => {
  let said: string[];
  let stop: AbortController;
  let forReview: string | null | undefined;

  beforeEach(() => {
    vi.useFakeTimers();
    // jsdom lays nothing out and has none.
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe = () => undefined;
        disconnect = () => undefined;
      },
    );
    stop = new AbortController();
    said = [];
    forReview = undefined;
    document.body.innerHTML = card('Anna', '<form><textarea>Dear Anna</textarea></form>') + card('Clara', '');
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  /** The background as one desk: for the review it was opened at last. */
  const answer = (name: RequestName, request: unknown): unknown => {
    if (name === 'desk.open') {
      const { review } = (request as Request<'desk.open'>).box;
      forReview = review?.author;
      said.push(`open ${forReview}`);
      return { opened: true };
    }
    const { review } = request as Request<'box.changed'>;
    const elsewhere = review?.author !== forReview;
    said.push(`changed ${review?.author}`);
    return elsewhere ? { findings: [], elsewhere } : { findings: [finding] };
  };
  const tell: Tell = async <N extends RequestName>(name: N, request: Request<N>) => answer(name, request) as Answer<N>;

  async function openBoth() {
    const lookNow = () => look(document, new URL('https://reviews.example/cafe'));
    const session = keepBox(
      tell,
      (word) => word,
      lookNow,
      () => undefined,
      stop.signal,
    );
    const box = document.querySelector('textarea');
    session.enter(box, lookNow(), 'focus');
    await vi.advanceTimersByTimeAsync(1000);
    const clara = document.querySelectorAll('article')[1];
    if (clara) session.openAt(clara, lookNow(), 'badge');
    await vi.advanceTimersByTimeAsync(1000);
    expect(said.splice(0)).toEqual(['open Anna', 'changed Anna', 'open Clara']);
    return { session, box };
  }

  test('has it back, and is checked, when the person is in it again', async () => {
    const { session, box } = await openBoth();
    expect(session.back(box)).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(said).toEqual(['changed Anna', 'open Anna', 'changed Anna']);
    expect(session.current()?.underlines.marks()).toHaveLength(1);
  });

  test('keeps its lines, and takes nothing back, when a script of the page writes in it', async () => {
    const { session, box } = await openBoth();
    box?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(said).toEqual(['changed Anna']);
    expect(session.current()?.underlines.marks()).toHaveLength(1);
  });
});
