import { useState } from 'react';
import { formatDay } from './dates.ts';
import type { InterfaceLanguage } from './interface-language.ts';
import { OwnerReply } from './OwnerReply.tsx';
import { ReplyForm } from './ReplyForm.tsx';
import { ReviewHead } from './ReviewHead.tsx';
import type { PracticeReview } from './reviews.ts';
import { words } from './words.ts';

interface ReviewCardProps {
  language: InterfaceLanguage;
  review: PracticeReview;
  /** `YYYY-MM-DD` */
  publishedOn: string;
  reply: { text: string; lang?: string; publishedOn: string } | null;
  publish: (text: string) => void;
}

/** One review with its answer, or the way to one. */
export function ReviewCard({ language, review, publishedOn, reply, publish }: ReviewCardProps) {
  const say = words[language];
  const [open, setOpen] = useState(false);
  return (
    <article
      className="review"
      id={review.id}
      data-review-id={review.id}
      itemProp="review"
      itemScope
      itemType="https://schema.org/Review"
    >
      <ReviewHead
        author={review.author}
        rating={review.rating}
        ratingLabel={say.outOfFive(String(review.rating))}
        publishedOn={publishedOn}
        date={formatDay(publishedOn, language)}
      />
      {review.text === null ? (
        <p className="review-silent">{say.ratingOnly}</p>
      ) : (
        <p className="review-text" itemProp="reviewBody" lang={review.lang}>
          {review.text}
        </p>
      )}
      {reply ? <OwnerReply language={language} {...reply} /> : null}
      {!reply && open ? <ReplyForm language={language} publish={publish} close={() => setOpen(false)} /> : null}
      {!reply && !open ? (
        <button type="button" className="reply" aria-label={say.replyTo(review.author)} onClick={() => setOpen(true)}>
          {say.reply}
        </button>
      ) : null}
    </article>
  );
}
