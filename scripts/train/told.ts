/** What a column of a model may be told of a sample. */
export const told = { not: 0, means: 1, nothing: 2 } as const;
