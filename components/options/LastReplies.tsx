import { useTranslation } from 'react-i18next';
import type { RuleTrial } from '#lib/schema/flag-messages.ts';

/** How many of the last replies a rule would have flagged, and which. */
export function LastReplies({ trial }: { trial: RuleTrial }) {
  const { t } = useTranslation();
  const { flagged, replies, examples } = trial;
  if (replies === 0) return <p>{t('companyRule.noReplies')}</p>;
  const words = t('companyRule.wouldFlag', { flagged, count: replies });
  if (flagged === 0) return <p>{words}</p>;
  return (
    <details>
      <summary>{words}</summary>
      <ul className="small muted">
        {examples.map((text) => (
          <li key={text} className="written">
            {text}
          </li>
        ))}
      </ul>
      {flagged > examples.length ? (
        <p className="small muted">{t('companyRule.more', { count: flagged - examples.length })}</p>
      ) : null}
    </details>
  );
}
