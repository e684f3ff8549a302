import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { changeSettings } from '#components/connection/settings-store.ts';
import { Button } from '#components/ui/Button.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { Settings } from '#lib/schema/settings.ts';
import { BusinessFields } from './BusinessFields.tsx';
import { ReplyFields } from './ReplyFields.tsx';
import { fromSettings, SettingsShape, toSettings } from './settings-shape.ts';

export function SettingsForm({ settings }: { settings: Settings }) {
  const { t } = useTranslation();
  const [saved, setSaved] = useState(false);
  const form = useForm({ resolver: zodResolver(SettingsShape), values: fromSettings(settings) });
  const { isDirty, isSubmitting } = form.formState;
  const save = form.handleSubmit(async (changed) => setSaved(await changeSettings(toSettings(changed))));
  return (
    <FormProvider {...form}>
      <form className="stack" onSubmit={(event) => void save(event)} onChange={() => setSaved(false)}>
        <Section title={t('options.business')}>
          <p className="muted">{t('options.businessWhy')}</p>
          <BusinessFields />
        </Section>
        <Section title={t('options.replies')}>
          <ReplyFields />
        </Section>
        <div className="row save">
          <Button look="main" submit disabled={!isDirty || isSubmitting}>
            {t('options.save')}
          </Button>
          <span role="status">{saved ? t('options.saved') : ''}</span>
        </div>
      </form>
    </FormProvider>
  );
}
