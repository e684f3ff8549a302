import { breaks } from '../check/sentence-breaks.ts';
import type { ReviewWords } from './review-words.ts';
import { likes } from './stars.ts';

/** Whether the thought at a place of the text is glad; of one that says nothing, the mark where it was liked, else what follows in its sentence: "Igor, a true professional". */
export function isSaidGladly(place: number, { stars, thoughts, tokens, contrasts }: ReviewWords): boolean {
  const at = thoughts.findLastIndex(({ from }) => (tokens[from]?.start ?? 0) <= place);
  const [thought, next] = [thoughts[at], thoughts[at + 1]];
  if (!thought) return false;
  if (thought.good > 0 || thought.bad > 0) return thought.good > thought.bad;
  if (likes(stars)) return true;
  const isTurned = contrasts.some(({ first }) => first === next?.from);
  if (!next || isTurned || tokens[next.from]?.before === breaks.sentence) return false;
  return next.good > next.bad;
}
