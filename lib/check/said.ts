import { isChecked } from '#lib/languages/checked.ts';
import { matcherOf } from '#lib/languages/index.ts';
import { meaningOf } from '#lib/languages/meanings.ts';
import type { Concept } from '#lib/languages/risks.ts';
import { mainTag } from '#lib/schema/ids.ts';
import type { Match } from './matcher.ts';
import type { Reading, Span } from './reading.ts';
import type { Token } from './tokens.ts';
import { voicesIn } from './voices.ts';

/** Where a text says something. `because`: no phrase says it, its sentence means it, and these words weighed most. */
export type Said = Span & { because?: readonly string[] };
export const inOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
type Found = Map<Concept, Said[]>;
type Text = Pick<Reading, 'text' | 'lang' | 'tokens' | 'sentences' | 'sentenceAt'>;

function add(found: Found, concept: Concept, said: Said): void {
  const known = found.get(concept);
  if (known) known.push(said);
  else found.set(concept, [said]);
}

const placed = (tokens: readonly Token[], { first, last }: Match): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
});

/**
 * What no phrase says and a sentence means all the same. Where phrases of a concept have judged the sentence, found it or let it off as innocent or denied,
 * their word stands: people wrote them for that very case.
 */
function addMeant(found: Found, spared: Found, { text, lang, tokens, sentences }: Text): void {
  const own = mainTag(lang);
  if (!isChecked(own)) return;
  for (const { concept, sentence, first, last, because } of meaningOf(own)(text, tokens, sentences)) {
    const judged = [...(found.get(concept) ?? []), ...(spared.get(concept) ?? [])];
    if (judged.some(({ start }) => sentence.start <= start && start < sentence.end)) continue;
    const words = because.map((at) => text.slice(tokens[at]?.start, tokens[at]?.end));
    add(found, concept, { ...placed(tokens, { first, last }), because: words });
  }
}

/** What a text says, by concept: in words that phrases know, else by what its sentences mean. */
export function saidIn(read: Text): Found {
  const found: Found = new Map();
  const spared: Found = new Map();
  for (const { lang, tokens } of voicesIn(read.text, read.lang, read.tokens, read.sentences)) {
    const asks = (token: number) => read.sentenceAt(tokens[token]?.start ?? 0).asks;
    const spare = (concept: Concept, match: Match) => add(spared, concept, placed(tokens, match));
    for (const [concept, matches] of matcherOf(lang)(tokens, asks, spare)) {
      for (const match of matches) add(found, concept, placed(tokens, match));
    }
  }
  addMeant(found, spared, read);
  for (const spans of found.values()) spans.sort(inOrder);
  return found;
}
