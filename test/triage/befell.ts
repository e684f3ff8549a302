import type { Sector } from '#lib/schema/ids.ts';
import type { Happening } from '#lib/triage/happenings.ts';

/** What is told or only sounds like it, in which sector, under how many stars. */
export type Befell = [happening: Happening, sector: Sector, text: string, stars: number | null];
