import { browser } from 'wxt/browser';

export type InterfaceLanguage = 'en' | 'ru';

/** The person's choice, else the browser's language; English where we do not speak it. */
export function interfaceLanguage(chosen: string | null): InterfaceLanguage {
  const wanted = chosen ?? browser.i18n.getUILanguage();
  return /^ru\b/i.test(wanted) ? 'ru' : 'en';
}
