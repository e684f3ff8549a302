import { useTranslation } from 'react-i18next';

/** Stars where the scale is five, figures elsewhere; nothing where the page shows no rating. */
export function Stars({ rating, scale }: { rating: number | null; scale: number | null }) {
  const { t, i18n } = useTranslation();
  if (rating === null) return null;
  const figures = new Intl.NumberFormat(i18n.language).format(rating);
  const label = scale === null ? figures : t('review.rating', { rating: figures, scale });
  if (scale !== 5) return <span title={label}>{label}</span>;
  const full = Math.round(Math.min(5, Math.max(0, rating)));
  return (
    <span className="stars" role="img" aria-label={label} title={label}>
      {'★'.repeat(full)}
      {'☆'.repeat(5 - full)}
    </span>
  );
}
