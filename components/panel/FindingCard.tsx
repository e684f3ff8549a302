import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { SeverityMark } from '#components/ui/SeverityMark.tsx';
import type { Finding } from '#lib/schema/method.ts';
import { FindingTools } from './FindingTools.tsx';
import { keys } from './keys.ts';
import { SourceLink } from './SourceLink.tsx';

type Props = { finding: Finding; onFix: (finding: Finding) => void; onShow?: ((finding: Finding) => void) | undefined };

/** One flag: the words, the reason, where it stands, and a safer wording where there is one. */
export function FindingCard({ finding, onFix, onShow }: Props) {
  const { t } = useTranslation();
  const { severity, text, message, source, fixes, platformCode } = finding;
  const [fix] = fixes;
  const quote = text ? t('flag.quote', { text }) : null;
  return (
    <li className={`finding ${severity}`}>
      <SeverityMark severity={severity} />
      <div className="stack">
        {quote && onShow ? (
          <button type="button" className="quote" title={t('flag.show')} onClick={() => onShow(finding)}>
            {quote}
          </button>
        ) : quote ? (
          <span className="quote">{quote}</span>
        ) : null}
        <p>{message}</p>
        <SourceLink source={source} platformCode={platformCode} />
        {fix ? (
          <div>
            <Button hint={t('flag.fixHint')} shortcut={keys.fix.label} onClick={() => onFix(finding)}>
              {fix.text.trim() ? t('flag.fixTo', { text: fix.text.trim() }) : t('flag.remove')}
            </Button>
          </div>
        ) : null}
        <FindingTools finding={finding} />
      </div>
    </li>
  );
}
