import type { Formality } from '../schema/ids.ts';

/** Forms of one slot, of which any may be missing: no phrase that needs one of those is said. */
export type SomeForms = Readonly<Record<string, string>>;
/** `is` for `{good}`, others by name for `{good:about}`. */
export type Forms = { is: string } & SomeForms;
export type Slots = Readonly<Record<string, SomeForms | undefined>>;

const address = /\[([^[\]|]*)(\|([^[\]]*))?\]/g;
const slot = /\{(\p{L}+)(?::(\p{L}+))?\}/gu;

export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Resolves `[formal|informal]`; a phrase with a bare `[formal]` cannot be said informally and gives null. */
export function addressed(phrase: string, formality: Formality): string | null {
  if (formality === 'formal') return phrase.replace(address, '$1');
  let possible = true;
  const text = phrase.replace(address, (_, _formal, bar: string | undefined, informal: string | undefined) => {
    possible &&= bar !== undefined;
    return informal ?? '';
  });
  return possible ? text : null;
}

/** Puts the slots in; `{Staff}` begins with a capital. Null where a slot has no such form. */
export function filled(phrase: string, slots: Slots): string | null {
  let complete = true;
  const text = phrase.replace(slot, (_, name: string, form = 'is') => {
    const value = slots[name.toLowerCase()]?.[form];
    complete &&= value !== undefined;
    return name !== name.toLowerCase() ? capitalised(value ?? '') : (value ?? '');
  });
  return complete ? text : null;
}
