/** The invented café. Its listing id never changes, so that a desk finds its own drafts and history again. */
export const cafe = {
  listing: 'practice-cafe-kvistholm',
  name: 'Café Kvistholm',
  street: 'Lindgatan 8, Norrsund',
} as const;
