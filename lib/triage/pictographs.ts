import type { Mood } from './moods.ts';

const glad = /[👍😊😍🥰🙂❤🔥💯⭐👏😄😃🤩😋🤤👌🙌🫶💪🥳😻💖💕💗🤗🏆]/gu;
const cross = /[👎😡🤮🤬💩😠😞😢😕💔🤢😤]/gu;

/** Tears, of sorrow or of joy. */
export const weeps = (text: string): boolean => /[😭😢🥲🥹]/u.test(text);

/** What pictographs say, for texts without words and languages we do not read. */
export function pictographMood(text: string): Mood {
  return { good: text.match(glad)?.length ?? 0, bad: text.match(cross)?.length ?? 0 };
}
