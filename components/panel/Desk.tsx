import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useNow } from '#components/ui/use-now.ts';
import type { DeskState, ProblemCode } from '#lib/schema/messages.ts';
import { AccountLine } from './AccountLine.tsx';
import { AnswerElsewhere } from './AnswerElsewhere.tsx';
import { BoxFlags } from './BoxFlags.tsx';
import { currentDraft } from './current-draft.ts';
import { DraftsPart } from './DraftsPart.tsx';
import { useDraft } from './draft-store.ts';
import { ModelPart } from './ModelPart.tsx';
import { OutcomeLine } from './OutcomeLine.tsx';
import { OwnQuestion } from './OwnQuestion.tsx';
import { PlanPart } from './PlanPart.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';
import { ReviewPart } from './ReviewPart.tsx';
import { SiteChangedNotice } from './SiteChangedNotice.tsx';
import { StandingPart } from './StandingPart.tsx';
import { TeachButton } from './TeachButton.tsx';
import { useCommands } from './use-commands.ts';
import { WaitingTemplatePart } from './WaitingTemplatePart.tsx';

// Below the fold: they come after the draft can be read and inserted.
const TemplatesPart = lazy(() => import('./TemplatesPart.tsx'));
const ReportPart = lazy(() => import('./ReportPart.tsx'));
const HistoryPart = lazy(() => import('./HistoryPart.tsx'));

/** One review being answered, top to bottom. */
export function Desk({ desk, problem, docked }: { desk: DeskState; problem: ProblemCode | null; docked: boolean }) {
  const now = useNow();
  const draft = currentDraft(desk, useDraft());
  const [templatesOpen, setTemplatesOpen] = useState(false);
  const said = problem ?? desk.problem;
  useCommands(
    docked,
    useCallback(() => setTemplatesOpen(true), []),
  );
  // Read by bench/panel.ts.
  useEffect(() => void performance.mark('desk usable'), []);

  /** Opened where there is neither a review nor a box: only teaching is left. */
  const isEmpty = !desk.box.review && !desk.box.kind;

  return (
    <main className="desk">
      {said ? <ProblemNotice problem={said} /> : null}
      {desk.changed ? (
        <SiteChangedNotice changed={desk.changed} platform={desk.box.platform} account={desk.account} />
      ) : null}
      <ReviewPart key={desk.subject} box={desk.box} triage={desk.triage} />
      <StandingPart desk={desk} now={now} />
      {desk.answerAt && !desk.box.kind ? <AnswerElsewhere address={desk.answerAt} /> : null}
      {desk.own === null && !isEmpty ? <OwnQuestion name={desk.box.listing.name} /> : null}
      {desk.box.review ? (
        <PlanPart key={`plan ${desk.subject}`} plan={desk.plan} why={desk.composition?.why ?? null} />
      ) : null}
      {desk.waiting ? (
        <WaitingTemplatePart
          key={`${desk.subject} ${JSON.stringify(desk.waiting)}`}
          desk={desk}
          waiting={desk.waiting}
        />
      ) : null}
      {isEmpty ? null : <DraftsPart desk={desk} draft={draft} />}
      <ModelPart key={`model ${desk.subject}`} ways={desk.model} />
      {draft ? null : <OutcomeLine />}
      <BoxFlags box={desk.box} findings={desk.findings} flags={desk.flags} />
      <Suspense>
        <ReportPart
          key={`report ${desk.subject}`}
          reportKit={desk.reportKit}
          reports={desk.reports}
          reviewKey={desk.key}
          platform={desk.box.platform}
          now={now}
        />
        <TemplatesPart
          desk={desk}
          text={draft?.text ?? desk.box.text}
          open={templatesOpen}
          onOpenChange={setTemplatesOpen}
        />
        <HistoryPart
          history={desk.history}
          toAuthor={desk.toAuthor}
          proved={desk.proved}
          effects={desk.effects}
          now={now}
        />
      </Suspense>
      <TeachButton />
      <AccountLine account={desk.account} privacy={desk.privacy} />
    </main>
  );
}
