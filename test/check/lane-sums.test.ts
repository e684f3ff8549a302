import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addLanes, columnIn, lanesOf, mostInLane, putInLanes } from '#lib/check/lane-sums.ts';

const columns = 46;
const size = lanesOf(columns);

/** Some rows whose sums stay within a lane. */
const rowsOf = fc.integer({ min: 1, max: 40 }).chain((count) =>
  fc.array(
    fc.array(fc.integer({ min: -Math.floor(mostInLane / count), max: Math.floor(mostInLane / count) }), {
      minLength: columns,
      maxLength: columns,
    }),
    { minLength: count, maxLength: count },
  ),
);

function inLanes(rows: readonly (readonly number[])[]) {
  const lanes = new Int32Array(rows.length * size);
  const most = rows.map((row, at) => {
    const own = new Int32Array(2 * size);
    own.set(row);
    return putInLanes(own, lanes, at * size);
  });
  return { lanes, most };
}

describe('columns two in one', () => {
  test('come out as they were put in, and say how far they are from nothing', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const { lanes, most } = inLanes(rows);
        for (const [at, row] of rows.entries()) {
          expect(row.map((_, column) => columnIn(lanes, at * size, column))).toEqual(row);
          expect(most[at]).toBe(Math.max(...row.map(Math.abs)));
        }
      }),
    );
  });

  test('add up as columns do, on top of what is there', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const { lanes } = inLanes(rows);
        const sums = new Int32Array(2 * size).fill(7);
        addLanes(
          lanes,
          Int32Array.from(rows, (_, at) => at * size),
          0,
          rows.length,
          sums,
        );
        const wanted = Array.from({ length: columns }, (_, column) =>
          rows.reduce((sum, row) => sum + (row[column] ?? 0), 7),
        );
        expect([...sums.subarray(0, columns)]).toEqual(wanted);
      }),
    );
  });
});
