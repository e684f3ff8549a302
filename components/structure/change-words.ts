import type { TFunction } from 'i18next';
import { wordForId } from '#components/words/word-for-id.ts';

/** "Yelp changed: author and date are no longer found." `site` as people call it, `fields` by id. */
export function changeWords(t: TFunction, language: string, site: string, fields: string[]): string {
  const list = new Intl.ListFormat(language).format(fields.map((field) => wordForId(t, 'field', field)));
  return t('health.changed', { site, fields: list, count: fields.length });
}
