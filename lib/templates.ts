/**
 * A placeholder of a template: `{name}`, `{name|what stands there when nothing is known}`, or `{name:one|another}`, of which
 * the person chooses.
 */
const placeholder = /\{([\p{L}_][\p{L}\p{N}_]*)(?:\|([^{}|]*)|:([^{}]*))?\}/gu;

/** A name that nobody filled, with what may be chosen for it; anything where that is empty. */
export type Asked = { name: string; choices: string[] };

export type FilledTemplate = {
  text: string;
  /** Once each, in the order of the text; they stay visible in it. */
  unfilled: Asked[];
};

type Values = Readonly<Record<string, string | undefined>>;
const valueIn = (values: Values, name: string) => (Object.hasOwn(values, name) ? values[name] : undefined);

/** Of `Hello | Hi |` the three that may be chosen, the last of which is nothing. */
const choicesOf = (list: string | undefined): string[] =>
  list === undefined ? [] : [...new Set(list.split('|').map((choice) => choice.trim()))];

/**
 * Fills every placeholder: with what the person said, else with what is known (lib/templates/known-words.ts), else with its
 * default. A value that is missing or blank leaves the placeholder itself; one that is known stands for a choice only where it
 * is among them. Values are put in as they are, never filled again.
 */
export function fillTemplate(text: string, known: Values, said: Values = {}): FilledTemplate {
  const unfilled = new Map<string, Asked>();
  const filled = text.replace(placeholder, (whole, name: string, fallback?: string, list?: string) => {
    const choices = choicesOf(list);
    const [given, found] = [valueIn(said, name), valueIn(known, name)];
    if (given !== undefined && (given.trim() !== '' || choices.includes(given))) return given;
    if (found?.trim() && (choices.length === 0 || choices.includes(found))) return found;
    if (fallback !== undefined) return fallback;
    const asked = unfilled.get(name)?.choices ?? [];
    unfilled.set(name, { name, choices: [...new Set([...asked, ...choices])] });
    return whole;
  });
  return { text: filled, unfilled: [...unfilled.values()] };
}

/** Every placeholder that a text holds, once each, with all that may be chosen for it. */
export const placeholdersIn = (text: string): Asked[] => fillTemplate(text.replace(placeholder, bare), {}).unfilled;

/** Whether a text is made of nothing but placeholders. */
export const isPlaceholder = (text: string): boolean => text !== '' && text.replace(placeholder, '') === '';

/** The placeholder without its default, so that nothing fills it. */
const bare = (_: string, name: string, __?: string, list?: string) =>
  list === undefined ? `{${name}}` : `{${name}:${list}}`;
