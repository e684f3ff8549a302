import { breaks } from './sentence-breaks.ts';
import type { Token } from './tokens.ts';

/** What turns a statement of the language round. */
export type Denial = {
  /** Words that deny what follows within five words: not, never, without. As `forms`, Spanish without accents. */
  negations: ReadonlySet<string>;
  /** So many words after a statement a denial still turns it round, as in "wir verklagen Sie nicht"; none when absent. */
  after?: number;
  /** Whether the denial at `index` is only a form of asking ("couldn't you", «не могли бы вы»). */
  onlyAsks: (forms: readonly string[], index: number) => boolean;
};

/** How many words a denial reaches ahead. */
const reach = 5;

/** Whether the words from `first` to `last` are denied, among them or shortly before them. `denies`: whether the word at an index is a denial; `after`: see `Denial`. */
export function isDenied(
  tokens: readonly Token[],
  first: number,
  last: number,
  denies: (at: number) => boolean,
  after: number,
): boolean {
  for (let at = last; at >= first; at--) {
    if (denies(at)) return true;
    // What an earlier clause denies is another matter: "if you do not stop, we will …".
    if (at > first && tokens[at]?.before !== breaks.none) break;
  }
  for (let at = first - 1; at >= Math.max(0, first - reach); at--) {
    if ((tokens[at + 1]?.before ?? breaks.sentence) !== breaks.none) return false;
    if (denies(at)) return true;
  }
  for (let at = last + 1; at <= last + after && tokens[at]?.before === breaks.none; at++) {
    if (denies(at)) return true;
  }
  return false;
}
