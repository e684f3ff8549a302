interface StarsProps {
  /** 0 to 5, in whole or tenths. */
  rating: number;
  label: string;
}

/** Five stars, filled up to the nearest whole one. */
export function Stars({ rating, label }: StarsProps) {
  const filled = Math.round(rating);
  return (
    <span className="stars" role="img" aria-label={label}>
      <span aria-hidden="true">{'★'.repeat(filled)}</span>
      <span className="stars-empty" aria-hidden="true">
        {'★'.repeat(5 - filled)}
      </span>
    </span>
  );
}
