/** Two words that begin with so many same letters sound like one said twice; shorter ones are heard again without notice. */
const longWord = /\p{L}{5,}/gu;
const heard = 5;

/** The share of a text's longer words that it has said before, 0 to 1. */
export function selfRepetition(text: string): number {
  const stems = (text.toLowerCase().match(longWord) ?? []).map((word) => word.slice(0, heard));
  return stems.length === 0 ? 0 : 1 - new Set(stems).size / stems.length;
}
