import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import type { DeskState } from '#lib/schema/messages.ts';
import type { CurrentDraft } from './current-draft.ts';
import { DraftButtons } from './DraftButtons.tsx';
import { DraftField } from './DraftField.tsx';
import { fixDraft, setEditAside } from './draft-actions.ts';
import { useDraft } from './draft-store.ts';
import { FindingList } from './FindingList.tsx';
import { gateOf } from './gate.ts';
import { Length } from './Length.tsx';
import { OverrideForm } from './OverrideForm.tsx';
import { TextMarks } from './TextMarks.tsx';
import { WrittenByModel } from './WrittenByModel.tsx';

export function DraftEditor({ desk, draft }: { desk: DeskState; draft: CurrentDraft }) {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const { edited, templateId, vouched } = useDraft();
  const { blocks, overrides } = gateOf(draft.findings, vouched);
  const show = ({ start, end }: { start: number | null; end: number | null }) => {
    if (start === null || end === null) return;
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  };
  return (
    <>
      <WrittenByModel />
      <DraftField key={desk.subject} desk={desk} text={draft.text} field={field} />
      <div className="row small muted">
        {edited === null ? (
          <span>{draft.moves.map(({ gloss }) => gloss).join(', ')}</span>
        ) : desk.composition?.drafts.length ? (
          <Button look="quiet" onClick={setEditAside}>
            {t('draft.back')}
          </Button>
        ) : null}
        <Length text={draft.text} limit={desk.limit} />
      </div>
      <FindingList findings={draft.findings} onFix={fixDraft} onShow={show} />
      <TextMarks text={draft.text} templateId={templateId} onShow={show} />
      {blocks.length > 0 || overrides.length > 0 ? <OverrideForm blocks={blocks} given={overrides} /> : null}
      <DraftButtons
        open={blocks.length === 0 && draft.text.trim() !== ''}
        canInsert={desk.box.review?.elsewhere === undefined}
        canShuffle={Boolean(desk.composition?.drafts.length)}
      />
    </>
  );
}
