import type { NameForms } from './name-forms.ts';

const fathersSon = /^((?:.+(?:ов|ев|ь)|кузьм|лук|фом|никит|савв)ич)(?:а|у|ем|е)?$/u;
const fathersDaughter = /^(.+(?:ов|ев|ич|инич)н)(?:а|ы|е|у|ой|ою)$/u;

/** The forms of the patronymic that a word is one of: «Юрьевне», «Аслановичем»; null where it is none. */
export function patronymicForms(written: string): NameForms | null {
  const [, son] = fathersSon.exec(written) ?? [];
  if (son)
    return { nominative: son, genitive: `${son}а`, dative: `${son}у`, accusative: `${son}а`, instrumental: `${son}ем` };
  const [, daughter] = fathersDaughter.exec(written) ?? [];
  if (!daughter) return null;
  return {
    nominative: `${daughter}а`,
    genitive: `${daughter}ы`,
    dative: `${daughter}е`,
    accusative: `${daughter}у`,
    instrumental: `${daughter}ой`,
  };
}
