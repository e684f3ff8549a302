/** What a build has put beside its scripts, by `pathOf`; nothing where the tables are read from the sources. */
export const finishedFiles: readonly string[] = [];
