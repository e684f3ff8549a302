import { seeded } from './random.ts';

/** So many ways of one line are learned from at most: more would drown the lines that have only one. */
const few = 4;
const choice = /\{([^{}]*)\}/;

/** One way to say a line; `{may|might}` stands for one of its alternatives, which may be empty or hold others. */
function sayOnce(line: string, random: () => number): string {
  let text = line;
  while (choice.test(text)) {
    text = text.replace(choice, (_, inner: string) => {
      const each = inner.split('|');
      return each[Math.floor(random() * each.length)] ?? '';
    });
  }
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[,.!?])/g, '')
    .trim();
}

/** The ways to say a line of training/<lang> that are learned from, the same ones every time. */
export function waysOf(line: string, most = few): string[] {
  if (!choice.test(line)) return [line];
  const random = seeded(line.length);
  return [...new Set(Array.from({ length: most }, () => sayOnce(line, random)))];
}
