import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { errorWords } from '#components/form/error-words.ts';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import type { Template } from '#lib/schema/records.ts';
import { TemplateShape } from './template-shape.ts';

export type Wording = Pick<Template, 'title' | 'text' | 'lang' | 'shared'>;

type Props = {
  wording: Wording;
  /** Sharing is offered only where there is a company to share with. */
  canShare: boolean;
  onSave: (wording: Wording) => Promise<unknown>;
  onCancel: () => void;
};

export default function TemplateForm({ wording, canShare, onSave, onCancel }: Props) {
  const { t } = useTranslation();
  const lang = wording.lang === 'en' || wording.lang === 'ru' ? wording.lang : '';
  const defaultValues: TemplateShape = { title: wording.title, text: wording.text, lang, shared: wording.shared };
  const { register, handleSubmit, formState } = useForm({ resolver: zodResolver(TemplateShape), defaultValues });
  const { errors, isSubmitting } = formState;
  return (
    <form
      className="stack"
      onSubmit={(event) => void handleSubmit((saved) => onSave({ ...saved, lang: saved.lang || null }))(event)}
    >
      <Field label={t('template.name')} error={errorWords(t, errors.title)}>
        {(control) => <input {...control} className="input" {...register('title')} />}
      </Field>
      <Field label={t('template.text')} error={errorWords(t, errors.text)} help={t('template.textHelp')}>
        {(control) => <textarea {...control} className="input" rows={4} {...register('text')} />}
      </Field>
      <Field label={t('template.language')}>
        {(control) => (
          <select {...control} className="input" {...register('lang')}>
            <option value="">{t('template.anyLanguage')}</option>
            <option value="en">English</option>
            <option value="ru">Русский</option>
          </select>
        )}
      </Field>
      {canShare ? (
        <label className="check">
          <input type="checkbox" {...register('shared')} />
          {t('template.shared')}
        </label>
      ) : null}
      <div className="row">
        <Button look="main" submit disabled={isSubmitting}>
          {t('template.keep')}
        </Button>
        <Button onClick={onCancel}>{t('template.cancel')}</Button>
      </div>
    </form>
  );
}
