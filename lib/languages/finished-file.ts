/** The file into which a build has put the finished tables, beside its scripts; null where the tables are read from the sources. */
export const finishedFile: string | null = null;
