import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './en.json';
import type { InterfaceLanguage } from './interface-language.ts';
import ru from './ru.json';

/** The interface's words, ready at once: both languages are in the bundle, nothing is fetched. */
export function startWords(language: InterfaceLanguage): i18n {
  const words = createInstance();
  void words.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'words',
    resources: { en: { words: en }, ru: { words: ru } },
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  setPageLanguage(language);
  return words;
}

/** For screen readers, hyphenation and the browser's own controls. */
export function setPageLanguage(language: InterfaceLanguage): void {
  document.documentElement.lang = language;
}
