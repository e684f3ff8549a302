import { ToggleGroup } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { Section } from '#components/ui/Section.tsx';
import type { Step } from '#lib/schema/ids.ts';
import type { DeskState } from '#lib/schema/messages.ts';
import { changePlan } from './desk-actions.ts';
import { FactsField } from './FactsField.tsx';
import { StrategyChoice } from './StrategyChoice.tsx';

export function PlanPart({ plan, why }: { plan: DeskState['plan']; why: string | null }) {
  const { t } = useTranslation();
  const chosen = plan.steps.filter(({ on }) => on).map(({ step }) => step);
  return (
    <Section title={t('plan.title')} aside={<StrategyChoice strategy={plan.strategy} />}>
      {why ? <p className="muted">{why}</p> : null}
      <ToggleGroup.Root
        type="multiple"
        className="row chips"
        aria-label={t('plan.steps')}
        value={chosen}
        onValueChange={(steps) => void changePlan({ steps: steps as Step[] })}
      >
        {plan.steps.map(({ step }) => (
          <ToggleGroup.Item key={step} value={step} className="chip step">
            {t(`step.${step}`)}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
      {plan.strategy === 'no-reply' ? null : (
        <>
          <FactsField key={plan.facts.join('\n')} facts={plan.facts} />
          <label className="check">
            <input
              type="checkbox"
              checked={plan.resolved}
              onChange={({ target }) => void changePlan({ resolved: target.checked })}
            />
            {t('plan.resolved')}
          </label>
        </>
      )}
    </Section>
  );
}
