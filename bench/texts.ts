/** Parts of replies, so many that no sentence comes twice in a run: engines that keep what they saw find nothing kept. */
const openings = [
  'Thank you for taking the time to write to us about',
  'We are sorry to read of your trouble with',
  'It is good to hear that you enjoyed',
  'Our manager has looked into',
  'We have talked with the team about',
  'Please accept our apologies for',
  'You are right to expect more of',
  'We would like to hear more about',
];
const things = [
  'the cold soup',
  'the long wait',
  'the noisy room',
  'your late parcel',
  'the broken lift',
  'the friendly waiter',
  'the wrong size',
  'the new menu',
  'a lost booking',
  'the small portion',
  'the heating',
  'the breakfast',
  'the checkout',
  'the update',
  'the parking',
  'the bill',
];
const times = [
  'on Saturday',
  'last week',
  'this morning',
  'in the evening',
  'at the weekend',
  'during your stay',
  'after the holidays',
  'on your first visit',
];
const endings = [
  'and we will change how we do it',
  'which is not how we want to treat anybody',
  'because a guest should never have to ask twice',
  'and the kitchen has already heard about it',
  'so that the next visit is better',
  'although it was obviously a very busy night',
  'and there is nothing that matters more to us',
  'which was handled badly by the person at the door',
];

/** The same numbers in every run: Mulberry32. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same texts for every engine: `number` different ones of about `length` characters. */
export function makeTexts(number: number, length: number, seed: number): string[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const letters = 'abcdefghiklmnoprstuvy';
  const name = () => Array.from({ length: 6 }, () => pick([...letters])).join('');
  return Array.from({ length: number }, () => {
    let text = '';
    while (text.length < length) {
      text += `${pick(openings)} ${pick(things)} ${pick(times)} and ${pick(things)} ${pick(times)}, ${pick(endings)}, dear ${name()}. `;
    }
    return text.slice(0, length).trimEnd();
  });
}
