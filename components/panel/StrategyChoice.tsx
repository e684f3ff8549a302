import { useTranslation } from 'react-i18next';
import type { Strategy } from '#lib/schema/ids.ts';
import { changePlan } from './desk-actions.ts';
import { planChoices } from './plan-choices.ts';

/** The strategy in words; another one may be chosen. */
export function StrategyChoice({ strategy }: { strategy: Strategy }) {
  const { t } = useTranslation();
  const choices = new Set<Strategy>([strategy, ...planChoices]);
  return (
    <select
      className="strategy"
      aria-label={t('plan.strategy')}
      value={strategy}
      onChange={({ target }) => void changePlan({ strategy: target.value as Strategy })}
    >
      {[...choices].map((choice) => (
        <option key={choice} value={choice}>
          {t(`strategy.${choice}`)}
        </option>
      ))}
    </select>
  );
}
