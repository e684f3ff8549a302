import { useTranslation } from 'react-i18next';
import { attempt } from '#components/connection/attempt.ts';
import { Button } from '#components/ui/Button.tsx';
import { SeverityMark } from '#components/ui/SeverityMark.tsx';
import type { CompanyRuleRow } from '#lib/desk/company-rules.ts';
import { ask } from '#lib/messages.ts';
import type { CompanyRule } from '#lib/schema/company-rule.ts';
import { ShadowCount } from './ShadowCount.tsx';

type Props = { row: CompanyRuleRow; mayWrite: boolean; onEdit: () => void; onRemove: () => void };

const states = ['shadow', 'live', 'off'] as const;
const isState = (value: string): value is CompanyRule['state'] => states.some((state) => state === value);

/** One rule of the company's own; in shadow with what it would have flagged. */
export function CompanyRuleItem({ row, mayWrite, onEdit, onRemove }: Props) {
  const { t } = useTranslation();
  const { rule, shared, by } = row;
  const turn = (state: string) => {
    if (isState(state)) void attempt('turning a rule', () => ask('companyRule.turn', { id: rule.id, state }));
  };
  return (
    <li className="stack">
      <div className="row">
        <SeverityMark severity={rule.severity} />
        <strong>{rule.title}</strong>
        <span className="muted small">
          {[shared ? t('companyRule.isShared') : t('companyRule.isOwn'), by?.name].filter(Boolean).join(' · ')}
        </span>
        <span className="row push">
          <select
            className="input"
            aria-label={t('companyRule.state')}
            value={rule.state}
            disabled={!mayWrite}
            onChange={({ target }) => turn(target.value)}
          >
            {states.map((state) => (
              <option key={state} value={state}>
                {t(`companyRule.${state}`)}
              </option>
            ))}
          </select>
          {mayWrite ? (
            <>
              <Button look="quiet" onClick={onEdit}>
                {t('template.edit')}
              </Button>
              <Button look="quiet" onClick={onRemove}>
                {t('template.remove')}
              </Button>
            </>
          ) : null}
        </span>
      </div>
      <p>{rule.reason}</p>
      {rule.state === 'shadow' ? <ShadowCount rule={rule} /> : null}
    </li>
  );
}
