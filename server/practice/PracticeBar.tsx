import type { InterfaceLanguage } from './interface-language.ts';
import { words } from './words.ts';

interface PracticeBarProps {
  language: InterfaceLanguage;
  kept: boolean;
  speak: (language: InterfaceLanguage) => void;
}

const names: Record<InterfaceLanguage, string> = { en: 'English', ru: 'Русский' };

/** The line at the top: what this page is, and the language it speaks. */
export function PracticeBar({ language, kept, speak }: PracticeBarProps) {
  const say = words[language];
  return (
    <aside className="practice-bar">
      <p>
        <strong>{say.practice}</strong> {say.practiceMeans} {kept ? null : say.notKept}
      </p>
      <div className="languages">
        {(['en', 'ru'] as const).map((offered) => (
          <button
            key={offered}
            type="button"
            lang={offered}
            aria-pressed={offered === language}
            onClick={() => speak(offered)}
          >
            {names[offered]}
          </button>
        ))}
      </div>
    </aside>
  );
}
