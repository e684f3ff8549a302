import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { connectAccount, useAccount } from '#components/connection/account-store.ts';
import { errorWords, type FormError } from '#components/form/error-words.ts';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';

const say = (error: FormError) => error;

/** HTTPS, or this very computer for trying out. */
const Server = z.object({
  server: z
    .string()
    .check(
      z.trim(),
      z.regex(/^(https:\/\/[^\s/]+|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?)(\/\S*)?$/i, say('address')),
    ),
});

export function ConnectForm({ server }: { server: string }) {
  const { t } = useTranslation();
  const busy = useAccount((state) => state.busy);
  const { register, handleSubmit, formState } = useForm({ resolver: zodResolver(Server), values: { server } });
  return (
    <form className="stack" onSubmit={(event) => void handleSubmit((form) => connectAccount(form.server))(event)}>
      <Field label={t('account.server')} error={errorWords(t, formState.errors.server)} help={t('account.serverHelp')}>
        {(control) => (
          <input {...control} className="input" inputMode="url" placeholder="https://" {...register('server')} />
        )}
      </Field>
      <div>
        <Button look="main" submit disabled={busy}>
          {t('account.signIn')}
        </Button>
      </div>
    </form>
  );
}
