import type { Recipe } from '#lib/schema/recipe.ts';
import type { SeenReview } from '#lib/schema/review.ts';
import { siteOfRecipe } from '#lib/sites/site-of-recipe.ts';
import { look } from '../read.ts';

/** What a recipe now reads of the whole page. */
export type Trial = {
  reviews: SeenReview[];
  cards: Element[];
  found: Record<'author' | 'rating' | 'text' | 'ownerReplyText', number>;
};

export function tryRecipe(recipe: Recipe, document: Document, address: URL): Trial {
  const { reading, cards } = look(document, address, [siteOfRecipe(recipe)]);
  const count = (field: keyof Trial['found']) => reading.reviews.filter((review) => review[field] !== null).length;
  return {
    reviews: reading.reviews,
    cards,
    found: {
      author: count('author'),
      rating: count('rating'),
      text: count('text'),
      ownerReplyText: count('ownerReplyText'),
    },
  };
}
