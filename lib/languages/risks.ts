import type { CheckedLanguage } from './checked.ts';
import { risks as de } from './de/risks.ts';
import { risks as en } from './en/risks.ts';
import { risks as es } from './es/risks.ts';
import { risks as ru } from './ru/risks.ts';
import { risks as sv } from './sv/risks.ts';

/** What a reply can say that some rule asks about. */
export type Concept = keyof typeof en;

/** The phrases of each language by concept, as people wrote them. */
export const risks: Record<CheckedLanguage, Partial<Record<Concept, string>>> = { en, ru, sv, es, de };
