import { markedText, type Span } from './marked-text.ts';

export function MarkedText({ text, spans }: { text: string; spans: Span[] }) {
  let at = 0;
  return markedText(text, spans).map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.marked ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>;
  });
}
