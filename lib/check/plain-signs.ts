import type { Span } from './reading.ts';

/** Digits and letters in other dress: in emoji, full-width, circled or mathematical. */
const dressed = /\u20e3|\ufe0f|[\uff01-\uff5e\u2460-\u2473\u24b6-\u24e9\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f1ff}]/u;
const unseen = /\u20e3|\ufe0f|[\u00ad\u200b-\u200d\u2060\ufeff]/;

/** A text with its digits and letters in plain dress, so that patterns find them, and the way back to where they are written. */
export function plainSigns(written: string): { text: string; spanOf: (span: Span) => Span } {
  if (!dressed.test(written) && !unseen.test(written))
    return { text: written, spanOf: ({ start, end }) => ({ start, end }) };
  let text = '';
  const origins: number[] = [];
  let at = 0;
  for (const sign of written) {
    const plain = unseen.test(sign) ? '' : dressed.test(sign) ? sign.normalize('NFKC') : sign;
    for (let unit = 0; unit < plain.length; unit++) origins.push(plain === sign ? at + unit : at);
    text += plain;
    at += sign.length;
  }
  origins.push(at);
  return {
    text,
    spanOf: ({ start, end }) => {
      const last = origins[end - 1] ?? 0;
      let next = end;
      while (next < origins.length && (origins[next] ?? at) <= last) next++;
      return { start: origins[start] ?? 0, end: origins[next] ?? at };
    },
  };
}
