import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import type { DeskState } from '#lib/schema/messages.ts';
import type { OfferedTemplate } from '#lib/schema/template.ts';
import { fillFor } from '#lib/templates/fill-for.ts';
import { barredOn } from '#lib/templates/find-templates.ts';
import { editDraft } from './draft-actions.ts';
import { copy, insert } from './send-draft.ts';
import { sendTemplate } from './send-template.ts';

// Brings the form library, which nothing else in the panel needs.
const FillForm = lazy(() => import('#components/templates/FillForm.tsx'));

const nothingSaid: Record<string, string> = {};

/** One template: its title, and once opened the text as it would go out for this review. */
export function TemplateRow({ template, desk }: { template: OfferedTemplate; desk: DeskState }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState(nothingSaid);
  const { text, unfilled } = fillFor(template, desk.words, said);
  const [asked] = useState(() => fillFor(template, desk.words).unfilled);
  const why = barredOn(template, desk.box.platform);
  const whole = unfilled.length === 0;
  const outgoing = { text, templateId: template.id, overrides: [] };
  const insertIt = () => void sendTemplate(outgoing, () => insert(outgoing, 'at-caret'));
  const buttons = (isForm: boolean): ReactNode => (
    <div className="row">
      <Button disabled={!whole} onClick={() => void editDraft(text, template.id)}>
        {t('template.use')}
      </Button>
      <Button submit={isForm} disabled={!whole} onClick={isForm ? undefined : insertIt}>
        {t('template.insert')}
      </Button>
      <Button disabled={!whole} onClick={() => void sendTemplate(outgoing, () => copy(outgoing))}>
        {t('template.copy')}
      </Button>
    </div>
  );
  const names = [template.shortcut && `/${template.shortcut}`, template.category].filter(Boolean).join(' · ');
  return (
    <li className="template">
      <button type="button" className="template-title" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span>{template.title}</span>
        {names ? <span className="muted small">{names}</span> : null}
        {open ? null : <span className="muted small excerpt">{text}</span>}
      </button>
      {why === null ? null : <p className="small wrong">{t('template.notHere', { why })}</p>}
      {open ? (
        <div className="stack">
          <p className="written" lang={template.lang ?? undefined}>
            {text}
          </p>
          {asked.length > 0 ? (
            <Suspense>
              <FillForm asked={asked} onSay={setSaid} onFill={insertIt}>
                {buttons(true)}
              </FillForm>
            </Suspense>
          ) : (
            buttons(false)
          )}
        </div>
      ) : null}
    </li>
  );
}
