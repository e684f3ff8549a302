import { takesReport } from './platforms/reports/index.ts';
import type { ComposeRequest, Evidenced, Triage } from './schema/method.ts';
import { link, personalData } from './triage/contact-patterns.ts';
import { harms } from './triage/cue-book.ts';
import { implies } from './triage/happenings.ts';
import { type ReviewReading, readReview } from './triage/review-reading.ts';
import { harmless, weigh } from './triage/risk.ts';
import { signsOf } from './triage/signs.ts';
import { situationOf } from './triage/situation.ts';
import { chooseStrategy } from './triage/strategy.ts';
import { type Topic, topicOf } from './triage/topics.ts';

type Span = Evidenced['evidence'][number];

const inOrder = (spans: readonly Span[]): Span[] =>
  [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );

function topicsOf(reading: ReviewReading): Evidenced[] {
  const found = new Map<Topic, Span[]>();
  const add = (topic: Topic, spans: readonly Span[]) => found.set(topic, [...(found.get(topic) ?? []), ...spans]);
  for (const { subject, happening, evidence } of reading.subjects) {
    add(topicOf[subject], evidence);
    const implied = happening && implies[happening];
    if (implied) add(topicOf[implied], evidence);
  }
  for (const { start, end } of reading.staff) add('staff-named', [{ start, end }]);
  for (const [alarm, evidence] of reading.alarms) {
    if (alarm === 'discrimination') add('discrimination', evidence);
    else if (alarm === 'legal-words') add('legal', evidence);
    else if (alarm === 'health-words' || alarm === 'poisoning') add('health', evidence);
    if (harms.some((harm) => harm === alarm)) add('safety', evidence);
    if (alarm === 'hygiene') add('cleanliness', evidence);
  }
  return [...found].map(([id, evidence]) => ({ id, evidence: inOrder(evidence) }));
}

const everyMatch = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: match }) => ({ start: index, end: index + match.length }));

function reportGroundsOf(reading: ReviewReading, platform: NonNullable<ComposeRequest['platform']>): Evidenced[] {
  const found = new Map(reading.grounds);
  const add = (ground: 'personal-info' | 'advertising', spans: Span[]) => {
    if (spans.length > 0) found.set(ground, [...(found.get(ground) ?? []), ...spans]);
  };
  add('personal-info', everyMatch(reading.text, personalData));
  add('advertising', everyMatch(reading.text, link));
  return [...found]
    .filter(([ground]) => takesReport(platform, ground))
    .map(([id, evidence]) => ({ id, evidence: inOrder(evidence) }));
}

/**
 * What a review needs before a word is written: docs/design.md. Pure and total.
 * Evidence is in UTF-16 units of the review's text; `dueHours` counts from when the review was first seen.
 */
export function triage(request: ComposeRequest): Triage {
  const reading = readReview(request);
  const signs = signsOf(reading);
  const { strategy, choice } = chooseStrategy(situationOf(request, reading, signs));
  return {
    language: reading.language,
    // Who advertises feels nothing that could be answered.
    sentiment: choice === 'spam' ? 'neutral' : reading.sentiment,
    ...(choice === 'spam' ? harmless : weigh(reading)),
    strategy,
    topics: topicsOf(reading),
    signs,
    reportGrounds: reportGroundsOf(reading, request.platform ?? 'generic'),
  };
}
