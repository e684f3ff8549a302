import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { interfaceLanguage } from '#components/words/interface-language.ts';
import { startWords } from '#components/words/start-words.ts';

/** Puts one of our pages on the screen, in the browser's language until the settings are known. */
export function renderPage(page: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={startWords(interfaceLanguage(null))}>{page}</I18nextProvider>
    </StrictMode>,
  );
}
