import { zodResolver } from '@hookform/resolvers/zod';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { errorWords } from '#components/form/error-words.ts';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { checkedLanguages } from '#lib/languages/checked.ts';
import type { TemplateWording } from '#lib/schema/template.ts';
import { fromWording, TemplateShape, toWording } from './template-shape.ts';

type Props = {
  wording: TemplateWording;
  /** Categories that are in use. */
  categories: string[];
  /** Sharing is offered only where there is a company to share with. */
  canShare: boolean;
  /** Gives the title of the template that has the shortcut already, where one has. */
  onSave: (wording: TemplateWording) => Promise<string | undefined>;
  onCancel: () => void;
};

export default function TemplateForm({ wording, categories, canShare, onSave, onCancel }: Props) {
  const { t, i18n } = useTranslation();
  const list = useId();
  const nameOf = new Intl.DisplayNames(i18n.language, { type: 'language' });
  const languages = new Set<string>([...checkedLanguages, ...(wording.lang ? [wording.lang] : [])]);
  const { register, handleSubmit, formState, setError } = useForm({
    resolver: zodResolver(TemplateShape),
    defaultValues: fromWording(wording),
  });
  const { errors, isSubmitting } = formState;
  const save = handleSubmit(async (written) => {
    const takenBy = await onSave(toWording(written));
    if (takenBy !== undefined) setError('shortcut', { type: 'taken', message: takenBy }, { shouldFocus: true });
  });
  const shortcutError =
    errors.shortcut?.type === 'taken'
      ? t('template.taken', { title: errors.shortcut.message })
      : errorWords(t, errors.shortcut);
  return (
    <form className="stack" onSubmit={(event) => void save(event)}>
      <Field label={t('template.name')} error={errorWords(t, errors.title)}>
        {(control) => <input {...control} className="input" {...register('title')} />}
      </Field>
      <Field label={t('template.text')} error={errorWords(t, errors.text)} help={t('template.textHelp')}>
        {(control) => <textarea {...control} className="input" rows={4} {...register('text')} />}
      </Field>
      <div className="columns">
        <Field label={t('template.shortcut')} error={shortcutError} help={t('template.shortcutHelp')}>
          {(control) => <input {...control} className="input" spellCheck={false} {...register('shortcut')} />}
        </Field>
        <Field label={t('template.category')} error={errorWords(t, errors.category)}>
          {(control) => <input {...control} className="input" list={list} {...register('category')} />}
        </Field>
        <datalist id={list}>
          {categories.map((category) => (
            <option key={category} value={category} />
          ))}
        </datalist>
        <Field label={t('template.language')}>
          {(control) => (
            <select {...control} className="input" {...register('lang')}>
              <option value="">{t('template.anyLanguage')}</option>
              {[...languages].map((code) => (
                <option key={code} value={code}>
                  {nameOf.of(code)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
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
