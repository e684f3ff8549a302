import type { Request } from '#lib/schema/messages.ts';
import type { Look } from './look.ts';
import { cardOf, counterOf, replacementsIn, timesIn } from './posted-signs.ts';

/** Exactly what the background logs, once the page shows that the reply stands. */
export type PostedMessage = Request<'reply.posted'>;

/** The person pressed something that may post: the reply as it stood then, and the page's state before. */
export type Attempt = {
  reply: PostedMessage;
  pressedAt: number;
  before: { times: number; replacements: number; counter: string | null };
};

/** Remembers the page's state at the press, before the site has heard of it. */
export function attemptOf(reply: PostedMessage, look: Look, pressedAt: number): Attempt {
  const card = cardOf(reply.review, look);
  return {
    reply,
    pressedAt,
    before: {
      times: card ? timesIn(card, reply.text) : 0,
      replacements: card ? replacementsIn(card, look.site.posted) : 0,
      counter: counterOf(look),
    },
  };
}
