import { useTranslation } from 'react-i18next';
import { wordForId } from '#components/words/word-for-id.ts';
import type { RuleTrial } from '#lib/schema/flag-messages.ts';
import { LastReplies } from './LastReplies.tsx';

/** Whether a rule may be kept: all of it can be read, and it does what its cases say. */
export const holds = ({ faults, missed, wrong }: RuleTrial): boolean =>
  faults.length + missed.length + wrong.length === 0;

/** How a rule did on its cases, and which of the last replies it would have flagged. */
export function TrialReport({ trial }: { trial: RuleTrial }) {
  const { t } = useTranslation();
  const { faults, missed, wrong } = trial;
  return (
    <div className="stack">
      {faults.map((fault) => (
        <p key={JSON.stringify(fault)} className="wrong">
          {fault.in === 'phrase'
            ? t('companyRule.badPhrase', { phrase: fault.phrase })
            : t('companyRule.badPattern', { why: wordForId(t, 'patternFault', fault.fault) })}
        </p>
      ))}
      <Cases words={t('companyRule.missed')} cases={missed} />
      <Cases words={t('companyRule.wrong')} cases={wrong} />
      {holds(trial) ? <p>{t('companyRule.holds')}</p> : null}
      <LastReplies trial={trial} />
    </div>
  );
}

function Cases({ words, cases }: { words: string; cases: string[] }) {
  if (cases.length === 0) return null;
  return (
    <div className="wrong">
      <p>{words}</p>
      <ul className="small">
        {cases.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
