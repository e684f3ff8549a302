/** Never colour alone: block is solid, warn wavy, hint dotted. Colours hold 3:1 on white and on black. */
const lineOf = {
  block: 'underline solid #d92d20 2px',
  warn: 'underline wavy #b45309 1.5px',
  hint: 'underline dotted #3b82f6 2px',
} as const;

const lines = Object.entries(lineOf);

export const mirrorCss = `
:host { top: 0 !important; left: 0 !important; pointer-events: none !important }
div { position: absolute; overflow: hidden }
p { min-height: 100%; margin: 0; color: transparent; white-space: pre-wrap; overflow-wrap: break-word }
${lines.map(([severity, line]) => `.${severity} { text-decoration: ${line}; text-decoration-skip-ink: none }`).join('\n')}
`;

export const highlightCss = lines
  .map(([severity, line]) => `::highlight(replywright-${severity}) { text-decoration: ${line}; }`)
  .join('\n');
