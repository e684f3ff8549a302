/** A name in four cases, as written in a sentence. */
export type NameForms = {
  nominative: string;
  genitive: string;
  dative: string;
  accusative: string;
  instrumental: string;
};

const hushing = /[гкхжчшщц]$/;
/** Names that lose or change a vowel: Павел, Павлу. */
const fleeting: Record<string, string> = { Павел: 'Павл', Пётр: 'Петр', Петр: 'Петр', Лев: 'Льв' };

/**
 * Declines a first name by its ending and gender; null where no rule holds, as for foreign names that do not decline by one.
 * Grammar: Зализняк, Грамматический словарь, types 1–4 and 7.
 */
export function nameForms(nominative: string, gender: 'm' | 'f'): NameForms | null {
  const last = nominative.slice(-1);
  const stem = nominative.slice(0, -1);
  const forms = (genitive: string, dative: string, accusative: string, instrumental: string): NameForms => ({
    nominative,
    genitive,
    dative,
    accusative,
    instrumental,
  });
  if (last === 'а') {
    const soft = hushing.test(stem);
    return forms(stem + (soft ? 'и' : 'ы'), `${stem}е`, `${stem}у`, stem + (/[жчшщц]$/.test(stem) ? 'ей' : 'ой'));
  }
  if (nominative.endsWith('ия')) return forms(`${stem}и`, `${stem}и`, `${stem}ю`, `${stem}ей`);
  // Нино, Гиви, Мери: do not decline.
  if (/[оеиуюэы]$/.test(nominative)) return forms(nominative, nominative, nominative, nominative);
  if (last === 'я') return forms(`${stem}и`, `${stem}е`, `${stem}ю`, `${stem}ей`);
  if (nominative === 'Любовь') return forms('Любови', 'Любови', 'Любовь', 'Любовью');
  if (gender === 'f') {
    if (last === 'ь') return forms(`${stem}и`, `${stem}и`, nominative, `${nominative}ю`);
    // Айгерим, Мадлен: women's names in a consonant do not decline.
    return /[бвгджзклмнпрстфхцчшщ]$/.test(last) ? forms(nominative, nominative, nominative, nominative) : null;
  }
  if (last === 'й') return forms(`${stem}я`, `${stem}ю`, `${stem}я`, `${stem}ем`);
  if (last === 'ь') return forms(`${stem}я`, `${stem}ю`, `${stem}я`, `${stem}ем`);
  const base = fleeting[nominative] ?? nominative;
  if (!/[бвгджзклмнпрстфхцчшщ]$/i.test(base)) return null;
  return forms(`${base}а`, `${base}у`, `${base}а`, `${base}ом`);
}
