import { zodResolver } from '@hookform/resolvers/zod';
import { type ReactNode, useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { errorWords } from '#components/form/error-words.ts';
import { Field } from '#components/ui/Field.tsx';
import { wordForId } from '#components/words/word-for-id.ts';
import type { Asked } from '#lib/templates.ts';
import { fillShape, firstWords } from './fill-shape.ts';

type Said = Record<string, string>;

type Props = {
  asked: readonly Asked[];
  /** Called with the words so far, for a preview. */
  onSay?: (said: Said) => void;
  /** Called with all of them. */
  onFill: (said: Said) => void;
  /** Buttons; one that submits is pressed by Enter. */
  children: ReactNode;
};

/** Asks for what a template needs and neither the review nor the settings tell. */
export default function FillForm({ asked, onSay, onFill, children }: Props) {
  const { t } = useTranslation();
  const { register, handleSubmit, formState, watch, setFocus } = useForm<Said>({
    resolver: zodResolver(fillShape(asked)),
    defaultValues: firstWords(asked),
  });
  const first = asked[0]?.name;
  // Asked for by the person's own key or click, to type into.
  useEffect(() => {
    if (first !== undefined) setFocus(first);
  }, [first, setFocus]);
  useEffect(() => {
    if (!onSay) return;
    onSay(firstWords(asked));
    const watching = watch((said) => onSay(said as Said));
    return () => watching.unsubscribe();
  }, [watch, onSay, asked]);
  return (
    <form className="stack" onSubmit={(event) => void handleSubmit(onFill)(event)}>
      <fieldset className="stack">
        <legend className="small muted">{t('template.missing')}</legend>
        {asked.map(({ name, choices }) => (
          <Field key={name} label={wordForId(t, 'placeholder', name)} error={errorWords(t, formState.errors[name])}>
            {(control) =>
              choices.length > 0 ? (
                <select {...control} className="input" {...register(name)}>
                  {choices.map((choice) => (
                    <option key={choice} value={choice}>
                      {choice || t('template.nothing')}
                    </option>
                  ))}
                </select>
              ) : (
                <input {...control} className="input" autoComplete="off" {...register(name)} />
              )
            }
          </Field>
        ))}
      </fieldset>
      {children}
    </form>
  );
}
