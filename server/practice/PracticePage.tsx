import { CafeHeader } from './CafeHeader.tsx';
import { cafe } from './cafe.ts';
import { dayBefore } from './dates.ts';
import { PracticeBar } from './PracticeBar.tsx';
import { Progress } from './Progress.tsx';
import type { PracticeState } from './practice-state.ts';
import { ReviewCard } from './ReviewCard.tsx';
import { type PracticeReview, reviews } from './reviews.ts';
import { usePractice } from './use-practice.ts';

/** The whole practice page: an invented café's listing, its reviews, and room to answer them. */
export function PracticePage() {
  const { state, kept, language, speak, publish, startOver } = usePractice();
  return (
    <>
      <PracticeBar language={language} kept={kept} speak={speak} />
      <main data-listing={cafe.listing} itemScope itemType="https://schema.org/CafeOrCoffeeShop">
        <CafeHeader language={language} />
        <Progress
          language={language}
          answered={reviews.filter((review) => replyTo(review, state) !== null).length}
          all={reviews.length}
          startOver={startOver}
        />
        {reviews.map((review) => (
          <ReviewCard
            // Starting over closes the boxes and forgets what stands in them.
            key={`${state.round} ${review.id}`}
            language={language}
            review={review}
            publishedOn={dayBefore(state.startedOn, review.daysAgo)}
            reply={replyTo(review, state)}
            publish={(text) => publish(review.id, text)}
          />
        ))}
      </main>
    </>
  );
}

/** The answer a review has, the newcomer's or the one that came with it. */
function replyTo(review: PracticeReview, { startedOn, replies }: PracticeState) {
  const own = replies[review.id];
  if (own) return own;
  if (!review.reply) return null;
  return { text: review.reply.text, lang: review.reply.lang, publishedOn: dayBefore(startedOn, review.reply.daysAgo) };
}
