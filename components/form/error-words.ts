import type { TFunction } from 'i18next';

/** What a check in a form's shape says; the words for each are under `form.` in the catalogue. */
export type FormError = 'required' | 'too-long' | 'email' | 'country' | 'address' | 'shortcut';

const isFormError = (message: string): message is FormError =>
  /^(required|too-long|email|country|address|shortcut)$/.test(message);

export function errorWords(t: TFunction, error: { message?: string | undefined } | undefined): string | undefined {
  if (!error) return undefined;
  return t(`form.${error.message && isFormError(error.message) ? error.message : 'wrong'}`);
}
