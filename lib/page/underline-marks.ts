import type { Finding } from '#lib/schema/method.ts';
import type { Span } from './underline-carry.ts';

/** A finding that stands on words of the box, at where those words are now. */
export type Mark = Span & { finding: Finding };
export type Piece = Span & { severity: Finding['severity'] | null };

const worstFirst: readonly Finding['severity'][] = ['block', 'warn', 'hint'];

/** Findings about words; what is absent from a text has no place to be underlined. */
export function marksOf(findings: readonly Finding[]): Mark[] {
  return findings.flatMap((finding) => {
    const { start, end } = finding;
    return start === null || end === null || start >= end ? [] : [{ start, end, finding }];
  });
}

/** Cuts the whole text into stretches with at most one line under each: the worst that applies. */
export function piecesOf(length: number, marks: readonly Mark[]): Piece[] {
  const edges = new Set([0, length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...edges].filter((edge) => edge >= 0 && edge <= length).sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? length;
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end).map(({ finding }) => finding.severity);
    return { start, end, severity: worstFirst.find((severity) => over.includes(severity)) ?? null };
  });
}
