/** What is loaded while the tables are read. */
export { check } from '#lib/check.ts';
export { takeTables } from '#lib/languages/finished.ts';
