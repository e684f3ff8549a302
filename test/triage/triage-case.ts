import type { Platform, Sector } from '#lib/schema/ids.ts';
import type { Triage } from '#lib/schema/method.ts';

/** What a review should be found to be; what is left out is not looked at. */
export type TriageCase = {
  text: string | null;
  /** Of five; null where the page shows none. */
  stars: number | null;
  sector: Sector;
  platform?: Platform;
  /** Ids that must be among those found. */
  topics?: string[];
  signs?: string[];
  grounds?: string[];
  reasons?: string[];
  /** Signs, topics and reasons that must not be found. */
  without?: string[];
  withoutTopics?: string[];
  withoutReasons?: string[];
} & Partial<Pick<Triage, 'strategy' | 'sentiment' | 'owner' | 'risk' | 'dueHours'>>;
