import { useTranslation } from 'react-i18next';
import { Field } from '#components/ui/Field.tsx';
import { wordForId } from '#components/words/word-for-id.ts';

type Props = { names: string[]; said: Record<string, string>; onSay: (said: Record<string, string>) => void };

/** Asks for what a template needs and neither the review nor the settings tell. */
export function MissingWords({ names, said, onSay }: Props) {
  const { t } = useTranslation();
  if (names.length === 0) return null;
  return (
    <fieldset className="stack">
      <legend className="small muted">{t('template.missing')}</legend>
      {names.map((name) => (
        <Field key={name} label={wordForId(t, 'placeholder', name)}>
          {(control) => (
            <input
              {...control}
              className="input"
              value={said[name] ?? ''}
              onChange={({ target }) => onSay({ ...said, [name]: target.value })}
            />
          )}
        </Field>
      ))}
    </fieldset>
  );
}
