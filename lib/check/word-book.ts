import { hashOfPart, standsAt } from './text-hash.ts';

const leastSlots = 1024;
const limit = 20_000;

type Entry<Word> = { hash: number; written: string; word: Word };
type Slots<Word> = (Entry<Word> | undefined)[];

const emptySlots = <Word>(count: number): Slots<Word> => new Array<Entry<Word> | undefined>(count).fill(undefined);

/** What words are, read once by `read` and then found where they stand in a text: a known word costs no string. */
export function wordBook<Word>(read: (written: string) => Word): (text: string, start: number, end: number) => Word {
  let slots = emptySlots<Word>(leastSlots);
  let count = 0;

  function put(entry: Entry<Word>): void {
    const mask = slots.length - 1;
    let slot = entry.hash & mask;
    while (slots[slot] !== undefined) slot = (slot + 1) & mask;
    slots[slot] = entry;
  }

  function learn(hash: number, written: string): Word {
    if (count >= limit) {
      slots = emptySlots(leastSlots);
      count = 0;
    } else if (count * 2 >= slots.length) {
      const known = slots;
      slots = emptySlots(2 * known.length);
      for (const entry of known) if (entry) put(entry);
    }
    const word = read(written);
    put({ hash, written, word });
    count++;
    return word;
  }

  return (text, start, end) => {
    const hash = hashOfPart(text, start, end);
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let entry = slots[slot]; entry !== undefined; entry = slots[slot]) {
      if (entry.hash === hash && standsAt(text, start, end, entry.written)) return entry.word;
      slot = (slot + 1) & mask;
    }
    return learn(hash, text.slice(start, end));
  };
}
