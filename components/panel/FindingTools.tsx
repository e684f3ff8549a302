import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import type { Finding } from '#lib/schema/method.ts';
import { dismissFlag, openRule, switchFlags } from './flag-actions.ts';

/** What else can be done about a flag than to mend it. What blocks is neither dismissed nor switched off. */
export function FindingTools({ finding }: { finding: Finding }) {
  const { t } = useTranslation();
  const { rule, severity, source } = finding;
  return (
    <div className="row tools small">
      {severity === 'block' ? null : (
        <>
          <Button look="quiet" hint={t('flag.dismissHint')} onClick={() => void dismissFlag(finding)}>
            {t('flag.dismiss')}
          </Button>
          <Button look="quiet" hint={t('flag.ruleOffHint')} onClick={() => void switchFlags('rule', rule, true)}>
            {t('flag.ruleOff')}
          </Button>
        </>
      )}
      {/* A company's own rule is in no catalogue: its reason is all there is to say. */}
      {source.checkedOn ? (
        <Button look="quiet" onClick={() => void openRule(rule)}>
          {t('flag.why')}
        </Button>
      ) : null}
    </div>
  );
}
