import type { Request } from '#lib/schema/messages.ts';
import { reviewName } from './insert-guard.ts';
import type { Look } from './look.ts';
import { cardOf, counterOf, replacementsIn, startOf, timesIn } from './posted-signs.ts';

/** Exactly what the background logs, once the page shows that the reply stands. */
export type PostedMessage = Request<'reply.posted'>;

/** The person pressed something that may post: the reply as it stood then, and the page's state before. */
export type Attempt = {
  reply: PostedMessage;
  pressedAt: number;
  before: {
    times: number;
    /** How often the text's start stood in the card. */
    starts: number;
    replacements: number;
    counter: string | null;
    /**
     * Names of the reviews above (null for none) and below. Null where the site's own control was not pressed, nothing is
     * below, or the person has done anything since: whatever else closes, scrolls or filters takes a card away, too.
     */
    beside: [above: string | null, below: string] | null;
  };
};

/** Remembers the page's state at the press, before the site has heard of it; `sends`: the site's own control was pressed. */
export function attemptOf(reply: PostedMessage, look: Look, pressedAt: number, sends = false): Attempt {
  const card = cardOf(reply.review, look);
  const { reviews } = look.reading;
  const index = card ? look.cards.indexOf(card) : -1;
  const [above, below] = [reviews[index - 1], reviews[index + 1]];
  return {
    reply,
    pressedAt,
    before: {
      times: card ? timesIn(card, reply.text) : 0,
      starts: card ? timesIn(card, startOf(reply.text)) : 0,
      replacements: card ? replacementsIn(card, look.site.posted) : 0,
      counter: counterOf(look),
      beside: sends && index >= 0 && below ? [above ? reviewName(above) : null, reviewName(below)] : null,
    },
  };
}
