import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import type { Template } from '#lib/schema/records.ts';

type Props = { template: Template; onEdit: () => void; onRemove: () => void };

export function TemplateItem({ template, onEdit, onRemove }: Props) {
  const { t } = useTranslation();
  const { title, text, lang, shared, uses } = template;
  return (
    <li className="stack">
      <div className="row">
        <strong>{title}</strong>
        <span className="muted small">
          {[lang?.toUpperCase(), shared ? t('template.isShared') : null, t('template.uses', { count: uses })]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span className="row push">
          <Button look="quiet" onClick={onEdit}>
            {t('template.edit')}
          </Button>
          <Button look="quiet" onClick={onRemove}>
            {t('template.remove')}
          </Button>
        </span>
      </div>
      <p className="written" lang={lang ?? undefined}>
        {text}
      </p>
    </li>
  );
}
