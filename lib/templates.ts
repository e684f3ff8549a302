/** A placeholder of a template: `{name}` or `{name|what stands there when nothing is known}`. */
const placeholder = /\{([\p{L}_][\p{L}\p{N}_]*)(?:\|([^{}|]*))?\}/gu;

export type FilledTemplate = {
  text: string;
  /** Names that nobody filled, once each, in the order of the text; they stay visible in it. */
  unfilled: string[];
};

/**
 * Fills `{author}`, `{business}`, `{staff}`, `{topic}`, `{signature}` and any other name with its value. A value that is
 * missing or blank leaves the default, or else the placeholder itself. Values are put in as they are, never filled again.
 */
export function fillTemplate(text: string, values: Readonly<Record<string, string | undefined>>): FilledTemplate {
  const unfilled = new Set<string>();
  const filled = text.replace(placeholder, (whole, name: string, fallback: string | undefined) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value !== undefined && value.trim() !== '') return value;
    if (fallback !== undefined) return fallback;
    unfilled.add(name);
    return whole;
  });
  return { text: filled, unfilled: [...unfilled] };
}

/** Names a template asks for, once each, in the order of the text. */
export function placeholdersIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(placeholder), ([, name = '']) => name))];
}
