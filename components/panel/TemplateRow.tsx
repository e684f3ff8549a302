import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { templateFor } from '#components/templates/template-for.ts';
import { Button } from '#components/ui/Button.tsx';
import type { DeskState } from '#lib/schema/messages.ts';
import type { Template } from '#lib/schema/records.ts';
import { editDraft } from './draft-actions.ts';
import { useDraft } from './draft-store.ts';
import { MissingWords } from './MissingWords.tsx';
import { copy, insert } from './send-draft.ts';

/** One template: its title, and once opened the text as it would go out for this review. */
export function TemplateRow({ template, desk }: { template: Template; desk: DeskState }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState<Record<string, string>>({});
  const { text, unfilled } = templateFor(template, desk, said);
  const { unfilled: asked } = templateFor(template, desk, {});
  const outgoing = { text, templateId: template.id, overrides: [] };
  const whole = unfilled.length === 0;
  /** What a flag stands against goes to the editor, where the flag can be seen and mended. */
  const sendTemplate = async (send: () => Promise<void>) => {
    await send();
    if (useDraft.getState().outcome !== 'blocked') return;
    await editDraft(text, template.id);
    useDraft.setState({ outcome: 'blocked' });
  };
  return (
    <li className="template">
      <button type="button" className="template-title" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span>{template.title}</span>
        {open ? null : <span className="muted small excerpt">{text}</span>}
      </button>
      {open ? (
        <div className="stack">
          <p className="written" lang={template.lang ?? undefined}>
            {text}
          </p>
          <MissingWords names={asked} said={said} onSay={setSaid} />
          <div className="row">
            <Button disabled={!whole} onClick={() => void editDraft(text, template.id)}>
              {t('template.use')}
            </Button>
            <Button disabled={!whole} onClick={() => void sendTemplate(() => insert(outgoing, 'at-caret'))}>
              {t('template.insert')}
            </Button>
            <Button disabled={!whole} onClick={() => void sendTemplate(() => copy(outgoing))}>
              {t('template.copy')}
            </Button>
          </div>
        </div>
      ) : null}
    </li>
  );
}
