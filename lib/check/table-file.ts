/** A table as it is made or asked: lists of numbers, words, texts, tables within it, and what JSON can say. */
export type Table = Readonly<Record<string, unknown>>;

const kinds = { Float64Array, Int32Array, Uint32Array, Int16Array, Uint16Array, Int8Array, Uint8Array };
type Kind = keyof typeof kinds;
type List = InstanceType<(typeof kinds)[Kind]>;

/** Where something lies in the file: numbers of a kind, a text, words with a space between two, or `starts`: numbers that ascend, as steps from one to the next. */
type Place = readonly [kind: Kind | 'text' | 'words' | 'starts', at: number, length: number];
type Part = Place | readonly ['json', value: unknown] | { [name: string]: Part };

/** Every list begins at a multiple of this, so that it can be looked at where it lies. */
const step = 8;
const inSteps = (bytes: number): number => Math.ceil(bytes / step) * step;
const isWords = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((word) => typeof word === 'string' && !word.includes(' '));

/** The steps by which a list ascends, if none is too high for a byte: four times shorter, and nearly as soon read. */
function stepsOf(list: unknown): Uint8Array | null {
  if (!(list instanceof Int32Array)) return null;
  const steps = list.map((number, at) => number - (list[at - 1] ?? 0));
  return steps.every((step) => step >= 0 && step < 256) ? Uint8Array.from(steps) : null;
}

function startsOf(steps: Uint8Array): Int32Array {
  const starts = new Int32Array(steps.length);
  let start = 0;
  for (let at = 0; at < steps.length; at++) {
    start += steps[at] as number;
    starts[at] = start;
  }
  return starts;
}

/** Tables by name in one file that is ready as soon as it is read: most of its lists are used where they lie, in the byte order of the machines that browsers run on. */
export function writeTables(tables: Readonly<Record<string, Table>>): Uint8Array<ArrayBuffer> {
  const pieces: { at: number; bytes: Uint8Array }[] = [];
  let size = 0;
  const put = (kind: Place[0], bytes: Uint8Array, length: number): Place => {
    const at = size;
    pieces.push({ at, bytes });
    size += inSteps(bytes.length);
    return [kind, at, length];
  };
  const write = (kind: 'text' | 'words', text: string): Place => {
    const bytes = new TextEncoder().encode(text);
    return put(kind, bytes, bytes.length);
  };
  const partOf = (value: unknown): Part => {
    const kind = (Object.keys(kinds) as Kind[]).find((name) => value instanceof kinds[name]);
    const steps = stepsOf(value);
    if (steps) return put('starts', steps, steps.length);
    if (kind) {
      const { buffer, byteOffset, byteLength, length } = value as List;
      return put(kind, new Uint8Array(buffer, byteOffset, byteLength), length);
    }
    if (typeof value === 'string') return write('text', value);
    if (isWords(value)) return write('words', value.join(' '));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return ['json', value];
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, partOf(part)]));
  };
  const head = new TextEncoder().encode(JSON.stringify(partOf(tables)));
  const begin = inSteps(step + head.length);
  const file = new Uint8Array(begin + size);
  new Uint32Array(file.buffer, 0, 1)[0] = head.length;
  file.set(head, step);
  for (const { at, bytes } of pieces) file.set(bytes, begin + at);
  return file;
}

/** Looks tables up in a file that `writeTables` of the same build has written; throws on a name that is not in it. */
export function readTables(file: ArrayBuffer): (name: string) => Table {
  const length = new Uint32Array(file, 0, 1)[0] as number;
  const begin = inSteps(step + length);
  const read = (at: number, bytes: number) => new TextDecoder().decode(new Uint8Array(file, at, bytes));
  const isPlaced = (part: Part): part is Place | readonly ['json', unknown] => Array.isArray(part);
  const valueIn = (part: Part): unknown => {
    if (!isPlaced(part)) return tableOf(part);
    if (part[0] === 'json') return part[1];
    const [kind, at, length] = part;
    if (kind === 'text') return read(begin + at, length);
    if (kind === 'starts') return startsOf(new Uint8Array(file, begin + at, length));
    return kind === 'words' ? read(begin + at, length).split(' ') : new kinds[kind](file, begin + at, length);
  };
  const tableOf = (parts: { [name: string]: Part }): Table =>
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, valueIn(part)]));
  const head = JSON.parse(read(step, length)) as Record<string, { [name: string]: Part }>;
  return (name) => {
    const found = head[name];
    if (!found) throw new Error(`no table is named ${name}`);
    return tableOf(found);
  };
}
