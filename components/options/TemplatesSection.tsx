import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '#components/connection/account-store.ts';
import { attempt } from '#components/connection/attempt.ts';
import TemplateForm from '#components/templates/TemplateForm.tsx';
import { noWording, wordingOf } from '#components/templates/template-shape.ts';
import { Button } from '#components/ui/Button.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { Desk } from '#lib/desk/database.ts';
import { ask } from '#lib/messages.ts';
import type { Template } from '#lib/schema/records.ts';
import type { TemplateWording } from '#lib/schema/template.ts';
import { findTemplates } from '#lib/templates/find-templates.ts';
import { TemplateItem } from './TemplateItem.tsx';
import { TransferTemplates } from './TransferTemplates.tsx';
import { useKeptTemplates } from './use-kept-templates.ts';

/** So many are seen at a glance; more are searched. */
const few = 8;

export function TemplatesSection({ desk }: { desk: Desk }) {
  const { t } = useTranslation();
  const { templates, findingsOf, answersOn, namesake } = useKeptTemplates(desk);
  const canShare = useAccount(({ account }) => account?.status === 'signed-in');
  const [search, setSearch] = useState('');
  /** Id of the template under the pen, `new` for one to be. */
  const [open, setOpen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Template | null>(null);
  const categories = [...new Set(templates.flatMap(({ category }) => category ?? []))];
  const save = async (wording: TemplateWording, id: string | null) => {
    const answer = await attempt('saving a template', () => ask('templates.save', { template: wording, id }));
    if (answer?.kept === null) return answer.takenBy;
    if (answer) setOpen(null);
    return undefined;
  };
  const remove = async (template: Template) => {
    const done = await attempt('deleting a template', async () => {
      await ask('templates.remove', { id: template.id });
      return true;
    });
    if (done) setRemoved(template);
  };
  const bringBack = async (template: Template) => {
    const wording = wordingOf(template);
    const free = { ...wording, shortcut: namesake(template) ? null : wording.shortcut };
    const answer = await attempt('saving a template', () => ask('templates.save', { template: free, id: null }));
    if (answer?.kept) setRemoved(null);
  };
  const form = (wording: TemplateWording, id: string | null) => (
    <TemplateForm
      wording={wording}
      categories={categories}
      canShare={canShare}
      onSave={(written) => save(written, id)}
      onCancel={() => setOpen(null)}
    />
  );
  const found = findTemplates(templates, search, { site: '', platform: 'generic' });
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
      {open === 'new' ? form(noWording, null) : null}
      {templates.length === 0 ? <p className="muted">{t('template.none')}</p> : null}
      {templates.length > few ? (
        <input
          type="search"
          className="input"
          aria-label={t('template.find')}
          placeholder={t('template.find')}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
      ) : null}
      <ul className="rows">
        {found
          .toSorted((a, b) => a.title.localeCompare(b.title))
          .map((template) =>
            open === template.id ? (
              <li key={template.id}>{form(wordingOf(template), template.id)}</li>
            ) : (
              <TemplateItem
                key={template.id}
                template={template}
                findings={findingsOf(template)}
                answersOn={answersOn}
                alsoCalled={namesake(template)?.title}
                onEdit={() => setOpen(template.id)}
                onRemove={() => void remove(template)}
              />
            ),
          )}
      </ul>
      {templates.length > 0 && found.length === 0 ? <p className="muted">{t('template.noneFound')}</p> : null}
      <TransferTemplates templates={templates} canShare={canShare} />
    </Section>
  );
}
