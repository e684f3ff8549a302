export type InterfaceLanguage = 'en' | 'ru';

/** The first of the browser's languages that the page speaks, else English. */
export function preferredLanguage(languages: readonly string[]): InterfaceLanguage {
  for (const language of languages) {
    const primary = language.toLowerCase().split('-')[0];
    if (primary === 'ru' || primary === 'en') return primary;
  }
  return 'en';
}
