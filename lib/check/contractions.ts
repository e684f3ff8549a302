const full: Record<string, string> = { ll: 'will', re: 'are', ve: 'have', m: 'am', d: 'would' };
const isAfter = new Set('it that there here what who he she how where this everything nobody'.split(' '));
/** Languages in which an apostrophe joins no two words that phrases speak of: "geht's", "i går's". */
const joined = new Set(['sv', 'es', 'de']);

/** Where the first apostrophe stands; most words have none. */
const markIn = (form: string): number =>
  form.includes("'") || form.includes('’') || form.includes('ʼ') ? form.search(/['’ʼ]/) : -1;

/** "don't" is two words, do and not; "hotel's" is one. `lang` is a main tag. */
export function splitContraction(lang: string, form: string): [string, string] | string {
  const mark = markIn(form);
  if (mark < 0) return form;
  const [head, tail] = [form.slice(0, mark), form.slice(mark + 1)];
  if (joined.has(lang)) return head + tail;
  if (tail === 't' && head.endsWith('n')) {
    return [head === 'can' ? 'can' : head === 'won' ? 'will' : head.slice(0, -1), 'not'];
  }
  if (tail === 's') return isAfter.has(head) ? [head, 'is'] : head;
  const second = full[tail];
  return second ? [head, second] : head + tail;
}
