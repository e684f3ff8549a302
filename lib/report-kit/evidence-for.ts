import type { ReportableSign } from '../platforms/reports/define.ts';
import type { EvidenceId } from '../schema/report-kit.ts';
import type { Ground } from '../triage/cue-book.ts';

/** What shows each ground, beside the review itself. */
const besides: Record<Ground | ReportableSign, readonly EvidenceId[]> = {
  profanity: [],
  threats: ['danger', 'messages'],
  advertising: ['advertised'],
  'personal-info': ['whose-data'],
  'off-topic': [],
  hate: [],
  'never-visited': ['records', 'asked-privately'],
  'second-hand': ['records', 'asked-privately'],
  'other-business': ['records', 'other-business'],
  'other-sector': ['records', 'other-business'],
};

/** What to have at hand before reporting; `asks` is what the platform wants to see. */
export function evidenceFor(ground: Ground | ReportableSign, asks: readonly EvidenceId[]): EvidenceId[] {
  return [...new Set<EvidenceId>(['screenshot', 'link', 'exact-words', ...besides[ground], ...asks])];
}
