import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { DeskState } from '#lib/schema/messages.ts';
import { findTemplates } from '#lib/templates/find-templates.ts';
import { keys } from './keys.ts';
import { SaveTemplate } from './SaveTemplate.tsx';
import { TemplateRow } from './TemplateRow.tsx';

type Props = { desk: DeskState; text: string; open: boolean; onOpenChange: (open: boolean) => void };

/** Texts kept for later; folded until they are wanted. */
export default function TemplatesPart({ desk, text, open, onOpenChange }: Props) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const found = findTemplates(desk.templates, search, desk.box);
  const toggle = (
    <Button look="quiet" shortcut={keys.templates.label} aria-expanded={open} onClick={() => onOpenChange(!open)}>
      {t(open ? 'template.hide' : 'template.show', { count: desk.templates.length })}
    </Button>
  );
  if (!open) return <Section title={t('template.title')} aside={toggle} />;
  return (
    <Section title={t('template.title')} aside={toggle}>
      {desk.templates.length > 0 ? (
        <input
          type="search"
          className="input"
          // Opened by the person's own key or click, to type into.
          // biome-ignore lint/a11y/noAutofocus: the field appears because the person asked for it
          autoFocus
          aria-label={t('template.find')}
          placeholder={t('template.find')}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
          onKeyDown={({ key }) => key === 'Escape' && onOpenChange(false)}
        />
      ) : (
        <p className="muted">{t('template.none')}</p>
      )}
      <ul className="templates">
        {found.map((template) => (
          <TemplateRow key={`${desk.subject} ${template.id} ${template.updatedAt}`} template={template} desk={desk} />
        ))}
      </ul>
      {desk.templates.length > 0 && found.length === 0 ? <p className="muted">{t('template.noneFound')}</p> : null}
      {text.trim() ? (
        <SaveTemplate
          text={text}
          lang={desk.composition?.lang ?? null}
          templates={desk.templates}
          platform={desk.box.platform}
          canShare={desk.account.status === 'signed-in'}
        />
      ) : null}
    </Section>
  );
}
