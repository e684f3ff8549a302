import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { interfaceLanguage } from './interface-language.ts';
import { setPageLanguage } from './start-words.ts';

/** Follows the language of the settings; `undefined` while they are not known. */
export function useInterfaceLanguage(chosen: string | null | undefined): void {
  const { i18n } = useTranslation();
  const language = chosen === undefined ? null : interfaceLanguage(chosen);
  useEffect(() => {
    if (language === null) return;
    setPageLanguage(language);
    void i18n.changeLanguage(language);
  }, [language, i18n]);
}
