/** A text with what stands between the marks `<!-- name -->` and `<!-- /name -->` replaced. */
export function writeBetween(text: string, name: string, content: string): string {
  const [before, rest] = text.split(`<!-- ${name} -->`);
  const after = rest?.split(`<!-- /${name} -->`)[1];
  if (before === undefined || after === undefined) throw new Error(`no marks called ${name}`);
  return `${before}<!-- ${name} -->\n\n${content}\n\n<!-- /${name} -->${after}`;
}
