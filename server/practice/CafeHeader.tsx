import { cafe } from './cafe.ts';
import type { InterfaceLanguage } from './interface-language.ts';
import { reviews } from './reviews.ts';
import { Stars } from './Stars.tsx';
import { words } from './words.ts';

interface CafeHeaderProps {
  language: InterfaceLanguage;
}

/** Name, street and average of the café, as a listing shows them. */
export function CafeHeader({ language }: CafeHeaderProps) {
  const say = words[language];
  const average = reviews.reduce((sum, review) => sum + review.rating, 0) / reviews.length;
  const shown = average.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <header className="cafe">
      <h1 itemProp="name" lang="sv">
        {cafe.name}
      </h1>
      <p className="cafe-facts">
        <span>{say.kind}</span>
        <span itemProp="address" lang="sv">
          {cafe.street}
        </span>
      </p>
      <p className="cafe-rating" itemProp="aggregateRating" itemScope itemType="https://schema.org/AggregateRating">
        <meta itemProp="ratingValue" content={average.toFixed(1)} />
        <meta itemProp="bestRating" content="5" />
        <meta itemProp="reviewCount" content={String(reviews.length)} />
        <strong>{shown}</strong>
        <Stars rating={average} label={say.outOfFive(shown)} />
        <span>{say.reviews(reviews.length)}</span>
      </p>
    </header>
  );
}
