import { type Node, readPattern } from './read-pattern.ts';
import type { Span } from './reading.ts';

type LinearPattern = (text: string) => Span[];

const isWord = (sign: string): boolean => /[\p{L}\p{N}_]/u.test(sign);

function holds(kind: '^' | '$' | 'b', before: string, after: string): boolean {
  if (kind === '^') return before === '';
  if (kind === '$') return after === '';
  return isWord(before) !== isWord(after);
}

/**
 * Follows a regular expression through a text in one pass, all ways at once (Thompson 1968), so that no text and no expression makes it slow. Case is not told
 * apart. Overlapping matches are one. Throws `PatternError` where the expression is outside of what can be followed so.
 */
export function linearPattern(source: string): LinearPattern {
  const { nodes, first, end } = readPattern(source);

  return (text) => {
    const found: Span[] = [];
    /** By node, the earliest start of a way that stands there. */
    let here = new Map<number, number>();

    const enter = (ways: Map<number, number>, node: number, start: number, before: string, after: string): void => {
      const known = ways.get(node);
      if (known !== undefined && known <= start) return;
      ways.set(node, start);
      const { next, kind, other } = nodes[node] as Node;
      if (kind === 'split') {
        enter(ways, next, start, before, after);
        enter(ways, other, start, before, after);
      } else if (kind !== 'sign' && kind !== 'end' && holds(kind, before, after))
        enter(ways, next, start, before, after);
    };
    const take = (start: number | undefined, upTo: number): void => {
      if (start === undefined || start === upTo) return;
      const last = found.at(-1);
      if (last && start < last.end) last.end = upTo;
      else found.push({ start, end: upTo });
    };

    const signs = [...text, ''];
    let at = 0;
    let before = '';
    enter(here, first, 0, '', signs[0] ?? '');
    for (const [index, sign] of signs.entries()) {
      take(here.get(end), at);
      if (sign === '') break;
      const after = signs[index + 1] ?? '';
      const ways = new Map<number, number>();
      at += sign.length;
      before = sign;
      for (const [node, start] of here) {
        const { kind, is, next } = nodes[node] as Node;
        if (kind === 'sign' && is(sign)) enter(ways, next, start, before, after);
      }
      enter(ways, first, at, before, after);
      here = ways;
    }
    return found;
  };
}
