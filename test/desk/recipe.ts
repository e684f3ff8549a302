import type { Recipe } from '#lib/schema/recipe.ts';
import { uuidv7 } from '#lib/uuid.ts';

/** What somebody taught of a plain page. */
export const recipe = (madeAt = 1, host = 'reviews.example'): Recipe => ({
  id: uuidv7(),
  host,
  path: '',
  madeAt,
  card: ['article'],
  author: { text: ['h4'], without: '' },
  rating: null,
  text: { text: ['p'], without: '' },
  ownerReply: null,
  box: [],
});
