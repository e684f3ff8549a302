import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '#components/connection/account-store.ts';
import { attempt } from '#components/connection/attempt.ts';
import TemplateForm, { type Wording } from '#components/templates/TemplateForm.tsx';
import { Button } from '#components/ui/Button.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { Desk } from '#lib/desk/database.ts';
import { ask } from '#lib/messages.ts';
import type { Template } from '#lib/schema/records.ts';
import { TemplateItem } from './TemplateItem.tsx';

export function TemplatesSection({ desk }: { desk: Desk }) {
  const { t } = useTranslation();
  const templates = useLiveQuery(() => desk.templates.toArray(), [desk]) ?? [];
  const canShare = useAccount(({ account }) => account?.status === 'signed-in');
  /** Id of the template under the pen, `new` for one to be. */
  const [open, setOpen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Template | null>(null);
  const save = async (wording: Wording, id: string | null) => {
    const saved = await attempt('saving a template', () => ask('templates.save', { template: wording, id }));
    if (saved) setOpen(null);
    return saved !== undefined;
  };
  const remove = async (template: Template) => {
    const done = await attempt('deleting a template', async () => {
      await ask('templates.remove', { id: template.id });
      return true;
    });
    if (done) setRemoved(template);
  };
  const bringBack = async ({ title, text, lang, shared }: Template) => {
    if (await save({ title, text, lang, shared }, null)) setRemoved(null);
  };
  return (
    <Section title={t('template.title')} aside={<Button onClick={() => setOpen('new')}>{t('template.new')}</Button>}>
      {removed ? (
        <p className="row" role="status">
          {t('template.removed')}
          <Button look="quiet" onClick={() => void bringBack(removed)}>
            {t('template.undo')}
          </Button>
        </p>
      ) : null}
      {open === 'new' ? (
        <TemplateForm
          wording={{ title: '', text: '', lang: null, shared: false }}
          canShare={canShare}
          onSave={(wording) => save(wording, null)}
          onCancel={() => setOpen(null)}
        />
      ) : null}
      {templates.length === 0 ? <p className="muted">{t('template.none')}</p> : null}
      <ul className="rows">
        {templates
          .toSorted((a, b) => a.title.localeCompare(b.title))
          .map((template) =>
            open === template.id ? (
              <li key={template.id}>
                <TemplateForm
                  wording={template}
                  canShare={canShare}
                  onSave={(wording) => save(wording, template.id)}
                  onCancel={() => setOpen(null)}
                />
              </li>
            ) : (
              <TemplateItem
                key={template.id}
                template={template}
                onEdit={() => setOpen(template.id)}
                onRemove={() => void remove(template)}
              />
            ),
          )}
      </ul>
    </Section>
  );
}
