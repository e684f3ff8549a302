import { Stars } from './Stars.tsx';

interface ReviewHeadProps {
  author: string;
  rating: number;
  ratingLabel: string;
  /** `YYYY-MM-DD` */
  publishedOn: string;
  date: string;
}

const tones = 6;

/** Who wrote, when, and how many stars. */
export function ReviewHead({ author, rating, ratingLabel, publishedOn, date }: ReviewHeadProps) {
  const tone = [...author].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % tones;
  return (
    <header className="review-head">
      <span className={`avatar tone-${tone}`} aria-hidden="true">
        {author.slice(0, 1)}
      </span>
      <span className="review-author" itemProp="author" itemScope itemType="https://schema.org/Person">
        <span itemProp="name">{author}</span>
      </span>
      <time className="review-date" itemProp="datePublished" dateTime={publishedOn}>
        {date}
      </time>
      <span className="review-rating" itemProp="reviewRating" itemScope itemType="https://schema.org/Rating">
        <meta itemProp="worstRating" content="1" />
        <meta itemProp="bestRating" content="5" />
        <meta itemProp="ratingValue" content={String(rating)} />
        <Stars rating={rating} label={ratingLabel} />
      </span>
    </header>
  );
}
