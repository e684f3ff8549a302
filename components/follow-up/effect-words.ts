import type { TFunction } from 'i18next';
import type { EffectSum, EffectTotals } from '#lib/schema/follow-up.ts';

/** What happened after one reply, in a few words each. */
export function effectWords(t: TFunction, { edited, rating, removed }: EffectSum): string[] {
  return [
    ...(rating ? [t('effect.rated', { from: rating.from, to: rating.to })] : []),
    ...(edited ? [t('effect.isEdited')] : []),
    ...(removed ? [t('effect.isGone')] : []),
  ];
}

/** What happened after all replies; null where nothing did. */
export function totalsWords(
  t: TFunction,
  language: string,
  { up, down, removed, edited }: EffectTotals,
): string | null {
  const parts = [
    ...(up > 0 ? [t('effect.up', { count: up })] : []),
    ...(down > 0 ? [t('effect.down', { count: down })] : []),
    ...(removed > 0 ? [t('effect.removed', { count: removed })] : []),
    ...(edited > 0 ? [t('effect.edited', { count: edited })] : []),
  ];
  const what = new Intl.ListFormat(language, { type: 'unit' }).format(parts);
  return parts.length > 0 ? t('effect.totals', { what }) : null;
}
