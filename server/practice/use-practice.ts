import { useEffect, useState } from 'react';
import { type InterfaceLanguage, preferredLanguage } from './interface-language.ts';
import { loadPractice, newPractice, savePractice, today } from './practice-state.ts';

/** The practice as the page shows it, kept in the browser on every change. */
export function usePractice() {
  const [state, setState] = useState(loadPractice);
  const [kept, setKept] = useState(true);
  const language = state.language ?? preferredLanguage(navigator.languages);

  useEffect(() => setKept(savePractice(state)), [state]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return {
    state,
    kept,
    language,
    speak: (chosen: InterfaceLanguage) => setState((before) => ({ ...before, language: chosen })),
    publish: (reviewId: string, text: string) =>
      setState((before) => ({ ...before, replies: { ...before.replies, [reviewId]: { text, publishedOn: today() } } })),
    startOver: () => setState((before) => newPractice(before.language, before.round + 1)),
  };
}
