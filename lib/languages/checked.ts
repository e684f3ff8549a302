/** Languages whose replies are checked. */
export const checkedLanguages = ['en', 'ru', 'sv', 'es', 'de'] as const;
export type CheckedLanguage = (typeof checkedLanguages)[number];

/** Of these every rule has cases, a reason and a mend; the others grow towards it. */
export const completeLanguages = ['en', 'ru', 'sv', 'de', 'es'] as const satisfies readonly CheckedLanguage[];
export type CompleteLanguage = (typeof completeLanguages)[number];

export const isChecked = (lang: string): lang is CheckedLanguage => checkedLanguages.some((each) => each === lang);
