/**
 * Columns of whole numbers, two in one: half the additions and half the memory. A lane is `low + high * 65,536`, and sums of lanes are lanes of the sums as
 * long as none of the columns leaves ±`mostInLane`.
 */
export const mostInLane = 0x7fff;
/** Lanes are added up so many at a time, in numbers that never leave the processor. */
const together = 4;
/** How many lanes a row of so many columns takes. */
export const lanesOf = (columns: number): number => together * Math.ceil(columns / (2 * together));

const lowOf = (lane: number): number => (lane << 16) >> 16;
const highOf = (lane: number): number => (lane - lowOf(lane)) >> 16;

/** What the row of lanes that begins at `from` has in a column. */
export function columnIn(lanes: Int32Array, from: number, column: number): number {
  const lane = lanes[from + (column >> 1)] as number;
  return (column & 1) === 0 ? lowOf(lane) : highOf(lane);
}

/** Puts columns, an even number of them, into the row of lanes that begins at `from`, and returns how far any of them is from nothing. */
export function putInLanes(columns: Int32Array, lanes: Int32Array, from: number): number {
  let most = 0;
  for (let column = 0; column < columns.length; column += 2) {
    const low = columns[column] as number;
    const high = columns[column + 1] as number;
    lanes[from + (column >> 1)] = low + (high << 16);
    most = Math.max(most, Math.abs(low), Math.abs(high));
  }
  return most;
}

/** Adds the rows that begin at `rows[from]` to `rows[to - 1]` to `sums`, which has room for all columns of a row. */
export function addLanes(lanes: Int32Array, rows: Int32Array, from: number, to: number, sums: Int32Array): void {
  for (let column = 0, lane = 0; column < sums.length; column += 2 * together, lane += together) {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let at = from; at < to; at++) {
      const row = (rows[at] as number) + lane;
      a = (a + (lanes[row] as number)) | 0;
      b = (b + (lanes[row + 1] as number)) | 0;
      c = (c + (lanes[row + 2] as number)) | 0;
      d = (d + (lanes[row + 3] as number)) | 0;
    }
    addLane(a, column, sums);
    addLane(b, column + 2, sums);
    addLane(c, column + 4, sums);
    addLane(d, column + 6, sums);
  }
}

function addLane(lane: number, column: number, sums: Int32Array): void {
  sums[column] = (sums[column] as number) + lowOf(lane);
  sums[column + 1] = (sums[column + 1] as number) + highOf(lane);
}
