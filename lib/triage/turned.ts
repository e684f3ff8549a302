import type { Match } from '../check/matcher.ts';
import type { Token } from '../check/tokens.ts';
import { inOneSentence } from './sentences.ts';

/** "They came and mended it, though it took two weeks": so few words turn nothing round. */
const afterthought = 12;

/** "They replaced it, but by then I had finished": what the sentence turns away from was not the end of it. */
export function withoutTurned<Id>(
  id: Id,
  found: ReadonlyMap<Id, Match[]>,
  contrasts: readonly Match[],
  tokens: readonly Token[],
): Map<Id, Match[]> {
  const isTurned = ({ last }: Match) =>
    tokens.length - last > afterthought &&
    contrasts.some(({ first }) => first > last && inOneSentence(tokens, last, first));
  const kept = (found.get(id) ?? []).filter((match) => !isTurned(match));
  return new Map(found).set(id, kept);
}
