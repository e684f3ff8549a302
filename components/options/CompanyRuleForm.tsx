import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { attempt } from '#components/connection/attempt.ts';
import { Button } from '#components/ui/Button.tsx';
import { ask } from '#lib/messages.ts';
import type { CompanyRule } from '#lib/schema/company-rule.ts';
import type { RuleTrial } from '#lib/schema/flag-messages.ts';
import { CompanyRuleFields } from './CompanyRuleFields.tsx';
import { CompanyRuleShape, fromRule, toRule } from './company-rule-shape.ts';
import { holds, TrialReport } from './TrialReport.tsx';

/** Writes one rule. It can be kept once its cases hold as it now stands. */
export function CompanyRuleForm({ rule, onClose }: { rule: CompanyRule | null; onClose: () => void }) {
  const { t } = useTranslation();
  const [trial, setTrial] = useState<RuleTrial | null>(null);
  const form = useForm({ resolver: zodResolver(CompanyRuleShape), defaultValues: fromRule(rule) });
  const { isSubmitting } = form.formState;
  const test = form.handleSubmit(async (written) => {
    const answer = await attempt('trying a rule', () => ask('companyRule.try', { rule: toRule(written, rule) }));
    setTrial(answer ?? null);
  });
  const save = form.handleSubmit(async (written) => {
    const answer = await attempt('keeping a rule', () => ask('companyRule.save', { rule: toRule(written, rule) }));
    if (answer?.kept) onClose();
    else setTrial(answer?.trial ?? null);
  });
  return (
    <FormProvider {...form}>
      <form className="stack" onSubmit={(event) => void test(event)} onChange={() => setTrial(null)}>
        <CompanyRuleFields />
        <div role="status">{trial ? <TrialReport trial={trial} /> : null}</div>
        <div className="row">
          <Button submit disabled={isSubmitting}>
            {t('companyRule.test')}
          </Button>
          <Button look="main" disabled={isSubmitting || !trial || !holds(trial)} onClick={() => void save()}>
            {t('companyRule.save')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('companyRule.cancel')}
          </Button>
        </div>
        {trial ? null : <p className="small muted">{t('companyRule.testFirst')}</p>}
      </form>
    </FormProvider>
  );
}
