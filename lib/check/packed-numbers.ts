/** Printable signs that a string literal holds as they are: neither a quote, nor a backslash, nor a backtick. */
const signs = Array.from({ length: 86 }, (_, at) => String.fromCharCode(40 + at)).filter(
  (sign) => sign !== '\\' && sign !== '`',
);
/** The first half of the signs ends a number, the other goes on. */
const half = signs.length / 2;
const digitOf = new Uint8Array(128);
for (const [digit, sign] of signs.entries()) digitOf[sign.charCodeAt(0)] = digit;

/** Whole numbers as a string, small where neighbours are near each other. */
export function packNumbers(numbers: Iterable<number>): string {
  let packed = '';
  let previous = 0;
  for (const number of numbers) {
    const gap = number - previous;
    let rest = gap < 0 ? -2 * gap - 1 : 2 * gap;
    for (; rest >= half; rest = Math.floor(rest / half)) packed += signs[half + (rest % half)];
    packed += signs[rest];
    previous = number;
  }
  return packed;
}

/** The numbers again. `packed` comes from `packNumbers` of the same build. */
export function unpackNumbers(packed: string): Int32Array {
  const numbers = new Int32Array(packed.length);
  let count = 0;
  let previous = 0;
  let gap = 0;
  let scale = 1;
  for (let at = 0; at < packed.length; at++) {
    const digit = digitOf[packed.charCodeAt(at)] as number;
    if (digit >= half) {
      gap += (digit - half) * scale;
      scale *= half;
      continue;
    }
    gap += digit * scale;
    previous += gap % 2 === 1 ? -(gap + 1) / 2 : gap / 2;
    numbers[count++] = previous;
    gap = 0;
    scale = 1;
  }
  return numbers.slice(0, count);
}
