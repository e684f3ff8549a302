import { rangeOf } from './editors/contenteditable.ts';
import type { Editor } from './editors/editor.ts';
import type { Painter } from './underline.ts';
import { type Mark, piecesOf } from './underline-marks.ts';
import { highlightCss } from './underline-style.ts';

const severities = ['block', 'warn', 'hint'] as const;

/** Underlines in a rich box with the browser's own highlights: its elements stay as the site made them. */
export function highlightPainter({ element }: Editor, signal: AbortSignal): Painter {
  const document = element.ownerDocument;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightCss);
  signal.addEventListener('abort', () => {
    for (const severity of severities) CSS.highlights.delete(`replywright-${severity}`);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  });
  return (text: string, marks: readonly Mark[]) => {
    // A site that sets the list anew drops ours.
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
    const pieces = piecesOf(text.length, marks);
    for (const severity of severities) {
      const ranges = pieces
        .filter((piece) => piece.severity === severity)
        .map(({ start, end }) => rangeOf(element, start, end));
      CSS.highlights.set(`replywright-${severity}`, new Highlight(...ranges));
    }
  };
}
