import type { TFunction } from 'i18next';
import { sites } from '#lib/sites/index.ts';

/** A site as people call it; pages without a reader of their own are "other sites". */
export function siteName(t: TFunction, id: string): string {
  return sites.find((site) => site.id === id)?.name ?? t('health.anyPage');
}
