import { useTranslation } from 'react-i18next';
import { TemplateFindings } from '#components/templates/TemplateFindings.tsx';
import { Button } from '#components/ui/Button.tsx';
import { dateAndTime } from '#components/ui/moments.ts';
import type { Platform } from '#lib/schema/ids.ts';
import type { Template } from '#lib/schema/records.ts';
import type { TemplateFinding } from '#lib/schema/template.ts';

type Props = {
  template: Template;
  findings: readonly TemplateFinding[];
  answersOn: readonly Platform[];
  /** Title of another template with the same shortcut, as two colleagues may choose one at the same time. */
  alsoCalled: string | undefined;
  onEdit: () => void;
  onRemove: () => void;
};

export function TemplateItem({ template, findings, answersOn, alsoCalled, onEdit, onRemove }: Props) {
  const { t, i18n } = useTranslation();
  const { title, text, lang, category, shortcut, shared, uses, lastUsed } = template;
  const last = Math.max(0, ...Object.values(lastUsed));
  const about = [
    shortcut && `/${shortcut}`,
    category,
    lang?.toUpperCase(),
    shared ? t('template.isShared') : null,
    t('template.uses', { count: uses }),
    last > 0 ? t('template.usedLast', { day: dateAndTime(last, i18n.language) }) : null,
  ];
  return (
    <li className="stack">
      <div className="row">
        <strong>{title}</strong>
        <span className="muted small">{about.filter(Boolean).join(' · ')}</span>
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
      {alsoCalled === undefined ? null : (
        <p className="small wrong">{t('template.alsoCalled', { title: alsoCalled })}</p>
      )}
      <TemplateFindings findings={findings} answersOn={answersOn} />
    </li>
  );
}
