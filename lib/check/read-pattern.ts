/** `sign` takes one character that `is` accepts; `split` goes on at `next` and at `other`. */
export type Node = {
  kind: 'sign' | 'split' | '^' | '$' | 'b' | 'end';
  is: (sign: string) => boolean;
  next: number;
  other: number;
};
/** What an expression may not hold: it cannot be followed in one pass, or it says nothing. */
export type PatternFault =
  | 'unclosed'
  | 'backreference'
  | 'lookaround'
  | 'lazy'
  | 'repeat'
  | 'escape'
  | 'too-long'
  | 'empty';

export class PatternError extends Error {
  readonly fault: PatternFault;
  constructor(fault: PatternFault) {
    super(`the pattern cannot be used: ${fault}`);
    this.fault = fault;
  }
}

const mostNodes = 250;
const mostRepeats = 50;
const never = (): boolean => false;

/** A part of an expression: writes its nodes so that they lead to `next`, and says where they begin. */
type Part = (next: number) => number;

function regExpOf(source: string): RegExp {
  try {
    return new RegExp(source, 'iu');
  } catch {
    throw new PatternError('escape');
  }
}

function accepts(source: string): (sign: string) => boolean {
  const pattern = regExpOf(`^${source}$`);
  const known = new Map<string, boolean>();
  return (sign) => {
    const before = known.get(sign);
    if (before !== undefined) return before;
    const is = pattern.test(sign);
    if (known.size < 5000) known.set(sign, is);
    return is;
  };
}

/** Reads a regular expression without references back, looks around and lazy repeats. Throws `PatternError`. */
export function readPattern(source: string): { nodes: readonly Node[]; first: number; end: number } {
  const nodes: Node[] = [];
  let at = 0;
  const fail = (fault: PatternFault): never => {
    throw new PatternError(fault);
  };
  const add = (node: Partial<Node> & Pick<Node, 'kind'>): number => {
    if (nodes.length >= mostNodes) fail('too-long');
    return nodes.push({ is: never, next: -1, other: -1, ...node }) - 1;
  };
  const sign = (of: string): Part => {
    const is = accepts(of);
    return (next) => add({ kind: 'sign', is, next });
  };
  const inTurn =
    (parts: readonly Part[]): Part =>
    (next) =>
      parts.reduceRight((after, part) => part(after), next);
  const either =
    (one: Part, two: Part): Part =>
    (next) =>
      add({ kind: 'split', next: one(next), other: two(next) });

  function endlessly(part: Part): Part {
    return (next) => {
      const again = add({ kind: 'split', other: next });
      (nodes[again] as Node).next = part(again);
      return again;
    };
  }

  function repeated(part: Part, least: number, most: number): Part {
    if (least > mostRepeats || (most !== Number.POSITIVE_INFINITY && most > mostRepeats) || most < least)
      fail('repeat');
    const must = Array.from({ length: least }, () => part);
    if (most === Number.POSITIVE_INFINITY) return inTurn([...must, endlessly(part)]);
    const nothing: Part = (next) => next;
    let may = nothing;
    for (let more = least; more < most; more++) {
      const rest = may;
      may = either(inTurn([part, rest]), nothing);
    }
    return inTurn([...must, may]);
  }

  function readEscape(): Part {
    const rest = source.slice(at);
    const [named] = /^\\p\{(?:L|Lu|Ll|N|Nd|P|S|Sc|Z)\}/iu.exec(rest) ?? [];
    const [short = ''] = named ? [named] : (/^\\[dwsDWSb.*+?()[\]{}|^$\\/-]/u.exec(rest) ?? []);
    if (short === '') return fail(/^\\[1-9k]/.test(rest) ? 'backreference' : 'escape');
    at += short.length;
    // Outside of brackets it needs no sign before it, and may have none.
    if (short === '\\-') return sign('-');
    return short === '\\b'
      ? (next) => add({ kind: 'b', next })
      : sign(short === '\\w' ? '[\\p{L}\\p{N}_]' : short === '\\W' ? '[^\\p{L}\\p{N}_]' : short);
  }

  function readAtom(): Part {
    const rest = source.slice(at);
    if (rest.startsWith('(')) {
      if (/^\(\?[=!<]/.test(rest)) fail('lookaround');
      at += rest.startsWith('(?:') ? 3 : 1;
      const inner = readChoice();
      if (source[at++] !== ')') fail('unclosed');
      return inner;
    }
    if (rest.startsWith('[')) {
      const [whole] = /^\[\^?(?:\\(?:[dsw.\-\]\\^[]|p\{[A-Z][a-z]?\})|[^\]\\[])+\]/u.exec(rest) ?? [];
      if (!whole) return fail('unclosed');
      at += whole.length;
      return sign(whole);
    }
    if (rest.startsWith('\\')) return readEscape();
    if (/^[*+?{]/.test(rest)) return fail('repeat');
    const literal = String.fromCodePoint(rest.codePointAt(0) ?? 0);
    at += literal.length;
    if (literal === '^' || literal === '$') return (next) => add({ kind: literal, next });
    return sign(literal === '.' ? '[^\\n]' : literal.replace(/[\]})/]/u, '\\$&'));
  }

  function readRepeat(part: Part): Part {
    const [whole, plain, least, comma, most] =
      /^(?:([*+?])|\{(\d{1,3})(?:(,)(\d{1,3})?)?\})/.exec(source.slice(at)) ?? [];
    if (whole === undefined) return part;
    at += whole.length;
    if (source[at] === '?') fail('lazy');
    if (/^[*+{]/.test(source.slice(at))) fail('repeat');
    if (plain) return repeated(part, plain === '+' ? 1 : 0, plain === '?' ? 1 : Number.POSITIVE_INFINITY);
    return repeated(part, Number(least), most ? Number(most) : comma ? Number.POSITIVE_INFINITY : Number(least));
  }

  function readSequence(): Part {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(readRepeat(readAtom()));
    return inTurn(parts);
  }

  function readChoice(): Part {
    const way = readSequence();
    if (source[at] !== '|') return way;
    at++;
    return either(way, readChoice());
  }

  const whole = readChoice();
  if (at < source.length) fail('unclosed');
  const end = add({ kind: 'end' });
  const first = whole(end);
  if (!nodes.some(({ kind }) => kind === 'sign')) fail('empty');
  return { nodes, first, end };
}
