import type { InterfaceLanguage } from './interface-language.ts';
import { words } from './words.ts';

interface ProgressProps {
  language: InterfaceLanguage;
  answered: number;
  all: number;
  startOver: () => void;
}

/** How far the newcomer has come, and the way back to the beginning. */
export function Progress({ language, answered, all, startOver }: ProgressProps) {
  const say = words[language];
  return (
    <section className="progress">
      <label>
        <span>{say.answered(answered, all)}</span>
        <progress value={answered} max={all} />
      </label>
      <button type="button" className="quiet" title={say.startOverMeans} onClick={startOver}>
        {say.startOver}
      </button>
      <p role="status">{answered === all ? say.allAnswered : ''}</p>
    </section>
  );
}
