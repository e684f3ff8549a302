import type { ReportableSign, ReportReason } from './platforms/reports/define.ts';
import { reportRules, takesReport } from './platforms/reports/index.ts';
import { siteLanguages } from './platforms/site-languages.ts';
import { evidenceFor } from './report-kit/evidence-for.ts';
import { isGround, isReportableSign } from './report-kit/ground-ids.ts';
import { legalWays } from './report-kit/legal-ways.ts';
import { writeReport } from './report-kit/write-report.ts';
import type { ComposeRequest, Evidenced, Triage } from './schema/method.ts';
import type { NoGround, ReportGround, ReportKit } from './schema/report-kit.ts';
import type { Ground } from './triage/cue-book.ts';
import { companyLanguage } from './triage/review-language.ts';
import { isDoubtful } from './triage/signs.ts';
import { triage } from './triage.ts';

type Held = Evidenced & { id: Ground | ReportableSign };

function reasonFor(reasons: readonly ReportReason[], id: Held['id']): ReportReason | undefined {
  return reasons.find(({ covers }) => covers.includes(id));
}

/** In order; what overlaps is one. */
function joined(spans: Evidenced['evidence']): Evidenced['evidence'] {
  const whole: Evidenced['evidence'] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole;
}

function noneFor({ sentiment }: Triage, hasText: boolean, elsewhere: boolean): NoGround {
  if (elsewhere) return 'not-here';
  if (!hasText) return 'nothing-said';
  return sentiment === 'positive' ? 'praise' : 'opinion';
}

/**
 * What of this review its platform takes a report for, with all that a report needs; or that there is nothing to report, and why.
 * Pure and total. Spans are in UTF-16 units of the review's text.
 */
export function reportKit(request: ComposeRequest): ReportKit {
  const { platform = 'generic', review, business } = request;
  const rules = reportRules(platform);
  const text = review?.text ?? '';
  // Asked without the platform: what stands in the review, whether or not this platform minds.
  const { platform: _platform, ...anywhere } = request;
  const judged = triage(anywhere);
  const said = judged.reportGrounds.filter((found): found is Held => isGround(found.id));
  // One weak sign is in many an honest complaint; praise by mistake harms nobody.
  const doubtful = judged.sentiment !== 'positive' && isDoubtful(judged.signs);
  const hinted = judged.signs.filter((found): found is Held => doubtful && isReportableSign(found.id));
  const language = siteLanguages[platform] ?? companyLanguage(request);

  const entry = (held: Held, basis: ReportGround['basis']): ReportGround => {
    const found = reasonFor(rules.reasons, held.id);
    const spans = joined(held.evidence);
    const quotes = [...new Set(spans.map(({ start, end }) => text.slice(start, end)))];
    const reason = found?.name ?? null;
    return {
      ground: held.id,
      basis,
      spans,
      quotes,
      reason,
      source: found?.source ?? null,
      evidence: evidenceFor(held.id, rules.asks ?? []),
      ...writeReport({ ground: held.id, basis, quotes, reason }, { review, business }, language),
    };
  };
  const taken = [
    ...said.filter(({ id }) => takesReport(platform, id as Ground)).map((held) => entry(held, 'words')),
    // A hint is worth a report only where the platform has a reason for it.
    ...hinted.filter(({ id }) => reasonFor(rules.reasons, id) !== undefined).map((held) => entry(held, 'sign')),
  ];
  const jurisdiction = request.jurisdiction ?? business?.country;
  return {
    grounds: taken,
    none: taken.length > 0 ? null : noneFor(judged, /\p{L}/u.test(text), said.length > 0),
    where: rules.where ?? null,
    answer: rules.answer ?? null,
    fileWithin: rules.fileWithin ?? null,
    appeal: rules.appeal ?? null,
    legal: legalWays(
      jurisdiction,
      taken.filter(({ basis }) => basis === 'words').map(({ ground }) => ground),
    ),
  };
}
